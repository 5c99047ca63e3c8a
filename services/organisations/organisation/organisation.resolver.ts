import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../../shared/address.ts';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Interest } from '../interest/interest.reference.ts';
import { Network } from '../network/network.ts';
import { Verification } from '../verification/verification.ts';
import { OrganisationFilter } from './organisation.inputs.ts';
import { listOrganisations, organisationBy } from './organisation.service.ts';
import { Organisation, OrganisationConnection } from './organisation.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: 'The directory: verified organisations by name. `first` from 1 to 100.' })
  organisations(
    @Ctx() { db }: OrganisationsContext,
    @Arg('filter', () => OrganisationFilter, { nullable: true }) filter: OrganisationFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Organisation>> {
    return listOrganisations(db, filter ?? {}, { first, after });
  }

  @Query(() => Organisation, { nullable: true, description: 'One verified organisation by id or by slug; null when there is none.' })
  organisation(
    @Ctx() context: OrganisationsContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<Organisation | null> {
    return organisationBy(context, { id, slug });
  }

  @FieldResolver(() => Address, { nullable: true, description: 'Where it is at home; null when it has not said.' })
  address(@Root() { location }: Organisation): Address | null {
    return location.town === null ? null : location;
  }

  @FieldResolver(() => [Interest], { description: 'Interests in which it is active.' })
  interests(@Root() { interestIds }: Organisation): Interest[] {
    return interestIds.map((id) => ({ id }));
  }

  @FieldResolver(() => Network, { nullable: true, description: 'The network on whose page it stands.' })
  network(@Root() { networkId }: Organisation, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> | null {
    return networkId === null ? null : networks.load(networkId);
  }

  @FieldResolver(() => [Verification], { description: 'What was checked about it, newest first; at most one of each subject.' })
  verifications(@Root() { id }: Organisation, @Ctx() { verifications }: OrganisationsContext): Promise<Verification[]> {
    return verifications.load(id);
  }
}
