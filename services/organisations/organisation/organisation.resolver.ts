import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Address } from '../../shared/address.ts';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Interest } from '../interest/interest.reference.ts';
import { Network } from '../network/network.ts';
import { Verification } from '../verification/verification.ts';
import { RegisterOrganisationInput, UpdateOrganisationInput } from './organisation.details.ts';
import { OrganisationFilter } from './organisation.inputs.ts';
import { contactEmailOf, listOrganisations, organisationBy } from './organisation.service.ts';
import { RegisterOrganisationPayload, SimilarOrganisation, UpdateOrganisationPayload } from './organisation.payloads.ts';
import { registerOrganisation, similarOrganisations } from './registration.service.ts';
import { updateOrganisation } from './update.service.ts';
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

  @Query(() => Organisation, { nullable: true, description: 'One verified organisation by id or by slug; members and coordinators also get one that is not. Null when there is none.' })
  organisation(
    @Ctx() context: OrganisationsContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<Organisation | null> {
    return organisationBy(context, { id, slug });
  }

  @Query(() => [SimilarOrganisation], { description: 'Organisations that may be the one of that name, the most likely first, at most 5. For whoever is signed in.' })
  similarOrganisations(
    @Ctx() context: OrganisationsContext,
    @Arg('name', () => String) name: string,
    @Arg('town', () => String, { nullable: true }) town?: string,
  ): Promise<SimilarOrganisation[]> {
    return similarOrganisations(context, name, town ?? null);
  }

  @Mutation(() => RegisterOrganisationPayload, { description: 'Registers an organisation; its coordinators check it, and whoever registers is its owner. May answer RATE_LIMITED.' })
  registerOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => RegisterOrganisationInput) input: RegisterOrganisationInput): Promise<RegisterOrganisationPayload> {
    return registerOrganisation(context, input);
  }

  @Mutation(() => UpdateOrganisationPayload, { description: 'For members and coordinators. CONFLICT (STALE) when the version is not the current one: nothing is overwritten.' })
  updateOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => UpdateOrganisationInput) input: UpdateOrganisationInput): Promise<UpdateOrganisationPayload> {
    return updateOrganisation(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where messages to it go; null for everybody but its members and coordinators.' })
  contactEmail(@Root() organisation: Organisation, @Ctx() context: OrganisationsContext): Promise<string | null> {
    return contactEmailOf(context, organisation);
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
