import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { SaveAgencyInput, SaveAgencyPayload } from './agency.inputs.ts';
import { agencyOf, saveAgency } from './agency.service.ts';
import { Agency, AgencyHours, ClosedDays, ContactPerson } from './agency.ts';

@Resolver(() => Agency)
export class AgencyResolver {
  @Mutation(() => SaveAgencyPayload, { description: 'Writes where and when the coordination of a network can be met; for its coordinators. A stale version is CONFLICT, and nothing is written.' })
  saveAgency(@Ctx() context: OrganisationsContext, @Arg('input', () => SaveAgencyInput) input: SaveAgencyInput): Promise<SaveAgencyPayload> {
    return saveAgency(context, input);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address and how to find it, in lines.' })
  place(@Root() { details }: Agency): string | null {
    return details.place;
  }

  @FieldResolver(() => String, { nullable: true })
  telephone(@Root() { details }: Agency): string | null {
    return details.telephone;
  }

  @FieldResolver(() => String, { nullable: true, description: 'An e-mail address for everybody.' })
  email(@Root() { details }: Agency): string | null {
    return details.email;
  }

  @FieldResolver(() => [AgencyHours], { description: 'In the order of the week.' })
  hours(@Root() { details }: Agency): readonly AgencyHours[] {
    return details.hours;
  }

  @FieldResolver(() => [ClosedDays], { description: 'By their beginning, those that are over too.' })
  closed(@Root() { details }: Agency): readonly ClosedDays[] {
    return details.closed;
  }

  @FieldResolver(() => [ContactPerson])
  people(@Root() { details }: Agency): readonly ContactPerson[] {
    return details.people;
  }
}

@Resolver(() => Network)
export class NetworkAgencyResolver {
  @FieldResolver(() => Agency, { description: 'Where and when its coordination can be met.' })
  agency(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<Agency> {
    return agencyOf(context, id);
  }
}
