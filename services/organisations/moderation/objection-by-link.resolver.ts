import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { ModerationDecision } from './moderation-decision.ts';
import { ModerationDecisionPayload, ObjectByLinkInput } from './moderation.inputs.ts';
import { decisionByLink, objectByLink } from './objection-by-link.service.ts';

/** For whoever holds the mail about a decision, signed in or not. */
@Resolver()
export class ObjectionByLinkResolver {
  @Query(() => ModerationDecision, { nullable: true, description: 'The decision of which a mail told, by the token of its link; null for any other token, and 30 days after the decision.' })
  decisionByLink(@Ctx() context: OrganisationsContext, @Arg('token', () => String) token: string): Promise<ModerationDecision | null> {
    return decisionByLink(context, token);
  }

  @Mutation(() => ModerationDecisionPayload, { description: 'Objects to a decision by the link of its mail, once, without an account. `input.token` TOKEN_UNKNOWN or TOKEN_EXPIRED; CONFLICT (ALREADY_OBJECTED, NOT_POSSIBLE). May answer RATE_LIMITED.' })
  objectByLink(@Ctx() context: OrganisationsContext, @Arg('input', () => ObjectByLinkInput) input: ObjectByLinkInput): Promise<ModerationDecisionPayload> {
    return objectByLink(context, input);
  }
}
