import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { requireCoordinator } from '../../shared/authorise.ts';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { decideModerationCase, takeBackDecision } from './decide.service.ts';
import { ModerationCaseConnection, type ModerationCase, ModerationCount } from './moderation-case.ts';
import { ModerationDecisionConnection, type ModerationDecision } from './moderation-decision.ts';
import {
  DecideModerationCaseInput, ModerationCaseInput, ModerationCasePayload, ModerationDecisionPayload, ModerationFilter, ObjectToDecisionInput, TakeBackDecisionInput,
} from './moderation.inputs.ts';
import { decisionsOf, objectToDecision } from './objection.service.ts';
import { claimModerationCase, moderationCounts, moderationQueue, releaseModerationCase } from './queue.service.ts';

@Resolver(() => Network)
export class ModerationResolver {
  @FieldResolver(() => ModerationCaseConnection, { nullable: true, description: 'What waits for its coordinators, longest first. For them. `first` from 1 to 100.' })
  moderationQueue(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('filter', () => ModerationFilter, { nullable: true }) filter?: ModerationFilter,
  ): Promise<Connection<ModerationCase>> {
    return moderationQueue(context, network, filter ?? {}, { first, after });
  }

  @FieldResolver(() => [ModerationCount], { nullable: true, description: 'How much waits of each kind; kinds of which nothing does are left out. For its coordinators.' })
  moderationCounts(@Root() network: Network, @Ctx() context: OrganisationsContext): Promise<ModerationCount[]> {
    return moderationCounts(context, network);
  }

  @FieldResolver(() => ModerationDecisionConnection, { nullable: true, description: 'What its coordinators decided, newest first. For them. `first` from 1 to 100.' })
  moderationDecisions(
    @Root() { id }: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<ModerationDecision>> {
    requireCoordinator(context.viewer, id);
    return decisionsOf(context, { networkId: id }, { first, after });
  }

  @Mutation(() => ModerationCasePayload, { description: 'Takes a case for half an hour, or for longer when it is taken already by the viewer. CONFLICT (CLAIMED) when somebody else has it.' })
  claimModerationCase(@Ctx() context: OrganisationsContext, @Arg('input', () => ModerationCaseInput) { id }: ModerationCaseInput): Promise<ModerationCasePayload> {
    return claimModerationCase(context, id);
  }

  @Mutation(() => ModerationCasePayload, { description: 'Gives back a case that the viewer has taken. CONFLICT (NOT_CLAIMED) otherwise.' })
  releaseModerationCase(@Ctx() context: OrganisationsContext, @Arg('input', () => ModerationCaseInput) { id }: ModerationCaseInput): Promise<ModerationCasePayload> {
    return releaseModerationCase(context, id);
  }

  @Mutation(() => ModerationDecisionPayload, {
    description: 'Decides a case that nobody else has taken. Whoever published the thing is told by mail, save with KEEP and PASS_ON. CONFLICT (CLAIMED, ALREADY_DECIDED, OWN_DECISION, ELSEWHERE), or as the organisation has moved on.',
  })
  decideModerationCase(@Ctx() context: OrganisationsContext, @Arg('input', () => DecideModerationCaseInput) input: DecideModerationCaseInput): Promise<ModerationDecisionPayload> {
    return decideModerationCase(context, input);
  }

  @Mutation(() => ModerationDecisionPayload, { description: 'Brings back what a decision took down. For coordinators. CONFLICT (NOT_POSSIBLE) when there is nothing (any longer).' })
  takeBackDecision(@Ctx() context: OrganisationsContext, @Arg('input', () => TakeBackDecisionInput) input: TakeBackDecisionInput): Promise<ModerationDecisionPayload> {
    return takeBackDecision(context, input);
  }

  @Mutation(() => ModerationDecisionPayload, { description: 'Objects to a decision (ASK_TO_CHANGE, TAKE_DOWN), once; other coordinators answer if there are any. For members of the organisation. CONFLICT (ALREADY_OBJECTED, NOT_POSSIBLE).' })
  objectToDecision(@Ctx() context: OrganisationsContext, @Arg('input', () => ObjectToDecisionInput) input: ObjectToDecisionInput): Promise<ModerationDecisionPayload> {
    return objectToDecision(context, input);
  }
}
