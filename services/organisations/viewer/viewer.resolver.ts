import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Membership, Viewer } from './viewer.ts';
import { viewerSelf } from './viewer.service.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for nobody.' })
  viewer(@Ctx() { viewer }: OrganisationsContext): Viewer | null {
    return viewerSelf(viewer);
  }

  @FieldResolver(() => [Membership], { description: 'The organisations that they act for.' })
  memberships(@Ctx() { viewer }: OrganisationsContext): Membership[] {
    return viewer.memberships.map(({ organisationId, role }) => ({ organisationId, role }));
  }

  @FieldResolver(() => [Network], { description: 'The networks that they coordinate.' })
  async coordinates(@Ctx() { viewer, networks }: OrganisationsContext): Promise<Network[]> {
    const found = await Promise.all(viewer.coordinates.map((id) => networks.load(id)));
    return found.filter((network) => network !== null);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() { organisationId }: Membership, @Ctx() { organisations }: OrganisationsContext): Promise<Organisation | null> {
    return organisations.load(organisationId);
  }
}
