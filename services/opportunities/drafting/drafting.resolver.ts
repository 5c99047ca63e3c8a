import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { CloseOpportunityInput, CreateOpportunityInput, DuplicateOpportunityInput, OpportunityVersionInput, UpdateOpportunityInput } from './drafting.inputs.ts';
import { DeleteDraftPayload, OpportunityPayload } from './drafting.payloads.ts';
import { closeOpportunity, createOpportunity, deleteDraft, duplicateOpportunity, publishOpportunity, reopenOpportunity, updateOpportunity } from './drafting.service.ts';
import { StatusCount, WorkspaceConnection } from './workspace.ts';
import { workspaceCounts, workspaceOf } from './workspace.service.ts';

/** What members of an organisation do with its postings. Others get NOT_FOUND for what they cannot see and FORBIDDEN for what they can. */
@Resolver(() => Organisation)
export class DraftingResolver {
  @Mutation(() => OpportunityPayload, { description: 'Begins a draft; it may be incomplete.' })
  createOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => CreateOpportunityInput) input: CreateOpportunityInput): Promise<OpportunityPayload> {
    return createOpportunity(context, input);
  }

  @Mutation(() => OpportunityPayload, { description: 'Saves over the version that was seen. A published or submitted posting has to stay complete.' })
  updateOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => UpdateOpportunityInput) input: UpdateOpportunityInput): Promise<OpportunityPayload> {
    return updateOpportunity(context, input);
  }

  @Mutation(() => OpportunityPayload, {
    description: 'Publishes a draft of a verified organisation; of one that waits to be verified it becomes SUBMITTED and goes live with the verification. What is missing is BAD_USER_INPUT with `opportunity.<field>`.',
  })
  publishOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => OpportunityVersionInput) input: OpportunityVersionInput): Promise<OpportunityPayload> {
    return publishOpportunity(context, input);
  }

  @Mutation(() => OpportunityPayload, { description: 'Makes a draft that says the same.' })
  duplicateOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => DuplicateOpportunityInput) input: DuplicateOpportunityInput): Promise<OpportunityPayload> {
    return duplicateOpportunity(context, input);
  }

  @Mutation(() => OpportunityPayload, { description: 'Takes a posting out of the search.' })
  closeOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => CloseOpportunityInput) input: CloseOpportunityInput): Promise<OpportunityPayload> {
    return closeOpportunity(context, input);
  }

  @Mutation(() => OpportunityPayload, { description: 'Brings back what was filled, has run out or was archived; its time begins anew.' })
  reopenOpportunity(@Ctx() context: OpportunitiesContext, @Arg('input', () => OpportunityVersionInput) input: OpportunityVersionInput): Promise<OpportunityPayload> {
    return reopenOpportunity(context, input);
  }

  @Mutation(() => DeleteDraftPayload, { description: 'Deletes a draft; anything else is kept.' })
  deleteDraft(@Ctx() context: OpportunitiesContext, @Arg('input', () => OpportunityVersionInput) input: OpportunityVersionInput): Promise<DeleteDraftPayload> {
    return deleteDraft(context, input);
  }

  @FieldResolver(() => WorkspaceConnection, { nullable: true, description: 'Its postings in every state, the last changed first; null for who is no member of it. `first` from 1 to 100.' })
  workspace(
    @Root() { id }: Organisation,
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('status', () => OpportunityStatus, { nullable: true }) status?: OpportunityStatus,
  ): Promise<WorkspaceConnection | null> {
    return workspaceOf(context, id, { first, after, status });
  }

  @FieldResolver(() => [StatusCount], { nullable: true, description: 'How many postings it has in each state; null for who is no member of it.' })
  workspaceCounts(@Root() { id }: Organisation, @Ctx() context: OpportunitiesContext): Promise<StatusCount[] | null> {
    return workspaceCounts(context, id);
  }
}
