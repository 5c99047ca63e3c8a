import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { coordinates } from '../../shared/authorise.ts';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Event } from '../event/event.reference.ts';
import { Opportunity } from '../opportunity/opportunity.reference.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Report } from '../report/report.ts';
import { seesCase } from '../verification/access.ts';
import { Verification } from '../verification/verification.ts';
import { deedsFor, isObjectionable } from './deciding.ts';
import { ModerationDeed } from './moderation.codes.ts';
import { ModerationCase } from './moderation-case.ts';
import { ModerationDecision, ModerationDecisionConnection } from './moderation-decision.ts';
import { decisionsOf } from './objection.service.ts';

@Resolver(() => ModerationCase)
export class ModerationCaseResolver {
  @FieldResolver(() => [ModerationDeed], { description: 'What can be decided here. Verifications and checks are decided where the organisation is checked, so nothing.' })
  deeds(@Root() found: ModerationCase): readonly ModerationDeed[] {
    return deedsFor(found);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Who published it, where that is known here; of a posting `opportunity` knows.' })
  organisation(@Root() { organisationId }: ModerationCase, @Ctx() { organisations }: OrganisationsContext): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisations.load(organisationId);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'The posting, where it is about one, also when it is taken down.' })
  opportunity(@Root() { objectId, objectType }: ModerationCase): Opportunity | null {
    return objectType === 'OPPORTUNITY' ? { id: objectId } : null;
  }

  @FieldResolver(() => Event, { nullable: true, description: 'The event, where it is about one, also when it is taken down.' })
  event(@Root() { objectId, objectType }: ModerationCase): Event | null {
    return objectType === 'EVENT' ? { id: objectId } : null;
  }

  @FieldResolver(() => Report, { nullable: true, description: 'Of a REPORT: what was said.' })
  report(@Root() { kind, matterId }: ModerationCase, @Ctx() { moderation }: OrganisationsContext): Promise<Report | null> | null {
    return kind === 'REPORT' ? moderation.reports.load(matterId) : null;
  }

  @FieldResolver(() => Verification, { nullable: true, description: 'Of an EXPIRING_CHECK: the check.' })
  check(@Root() { kind, matterId }: ModerationCase, @Ctx() { moderation }: OrganisationsContext): Promise<Verification | null> | null {
    return kind === 'EXPIRING_CHECK' ? moderation.checks.load(matterId) : null;
  }

  @FieldResolver(() => ModerationDecision, { nullable: true, description: 'Of an OBJECTION: the decision that it is about.' })
  decision(@Root() { kind, matterId }: ModerationCase, @Ctx() { moderation }: OrganisationsContext): Promise<ModerationDecision | null> | null {
    return kind === 'OBJECTION' ? moderation.decisions.load(matterId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer has taken it.' })
  isMine(@Root() { claimedBy }: ModerationCase, @Ctx() { viewer }: OrganisationsContext): boolean {
    return claimedBy !== null && claimedBy === viewer.id;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who has taken it, by name; null when nobody has, or they gave no name.' })
  claimedByName(@Root() { claimedBy }: ModerationCase, @Ctx() { cases }: OrganisationsContext): Promise<string | null> | null {
    return claimedBy === null ? null : cases.personNames.load(claimedBy);
  }
}

@Resolver(() => ModerationDecision)
export class ModerationDecisionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether its organisation can object to it: once, and as long as it was not taken back.' })
  canBeObjectedTo(@Root() { deed, objectedAt, takenBackAt }: ModerationDecision): boolean {
    return isObjectionable(deed) && objectedAt === null && takenBackAt === null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who decided, by name. For coordinators; null for everybody else and when they have left.' })
  decidedByName(@Root() { decidedBy, networkId }: ModerationDecision, @Ctx() { viewer, cases }: OrganisationsContext): Promise<string | null> | null {
    return decidedBy !== null && coordinates(viewer, networkId) ? cases.personNames.load(decidedBy) : null;
  }
}

@Resolver(() => Organisation)
export class OrganisationModerationResolver {
  @FieldResolver(() => ModerationDecisionConnection, { nullable: true, description: 'What coordinators decided about what it published, newest first. For its members and the coordinators of its network; null for everybody else. `first` from 1 to 100.' })
  async moderationDecisions(
    @Root() organisation: Organisation,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<ModerationDecision> | null> {
    return seesCase(context.viewer, organisation) ? decisionsOf(context, { organisationId: organisation.id }, { first, after }) : null;
  }
}
