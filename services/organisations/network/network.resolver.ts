import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { CreateNetworkInput, SaveNetworkPayload, UpdateNetworkInput } from './network.inputs.ts';
import { Network, NetworkConnection } from './network.ts';
import { listNetworks, networkBy } from './network.service.ts';
import { createNetwork, updateNetwork } from './network-settings.service.ts';

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => NetworkConnection, { description: 'All networks by name. `first` from 1 to 100.' })
  networks(
    @Ctx() { db }: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Network>> {
    return listNetworks(db, { first, after });
  }

  @Query(() => Network, { nullable: true, description: 'One network by id or by slug; null when there is none.' })
  network(
    @Ctx() context: OrganisationsContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<Network | null> {
    return networkBy(context, { id, slug });
  }

  @Mutation(() => SaveNetworkPayload, { description: 'Makes a network; for operators. A slug that is taken is BAD_USER_INPUT.' })
  createNetwork(@Ctx() context: OrganisationsContext, @Arg('input', () => CreateNetworkInput) input: CreateNetworkInput): Promise<SaveNetworkPayload> {
    return createNetwork(context, input);
  }

  @Mutation(() => SaveNetworkPayload, { description: 'Changes texts and colours of a network; for its coordinators. A stale version is CONFLICT, and nothing is written.' })
  updateNetwork(@Ctx() context: OrganisationsContext, @Arg('input', () => UpdateNetworkInput) input: UpdateNetworkInput): Promise<SaveNetworkPayload> {
    return updateNetwork(context, input);
  }
}
