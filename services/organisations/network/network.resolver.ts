import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network, NetworkConnection } from './network.ts';
import { listNetworks } from './network.service.ts';

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
}
