import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { ConfirmOpportunityInput } from '../drafting/drafting.inputs.ts';
import { ConfirmOpportunityPayload } from '../drafting/drafting.payloads.ts';
import { FreshnessCheck } from './freshness-check.ts';
import { confirmOpportunity, freshnessCheck } from './freshness.service.ts';

@Resolver()
export class FreshnessResolver {
  @Query(() => FreshnessCheck, { nullable: true, description: 'What the link of a reminder asks about; null when its token is unknown or has run out. Changes nothing.' })
  freshnessCheck(@Ctx() context: OpportunitiesContext, @Arg('token', () => String) token: string): Promise<FreshnessCheck | null> {
    return freshnessCheck(context, token);
  }

  @Mutation(() => ConfirmOpportunityPayload, { description: 'Says that postings still hold: by a member, or with the token of a reminder and without signing in.' })
  confirmOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => ConfirmOpportunityInput) input: ConfirmOpportunityInput): Promise<ConfirmOpportunityPayload> {
    return confirmOpportunity(context, input);
  }
}
