import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { recordCheck } from './check.service.ts';
import { Step } from './lifecycle.ts';
import { takeStep, verifyOrganisation } from './step.service.ts';
import { AnswerQuestionInput, AskBackInput, ReasonedStepInput, RecordCheckInput, ResubmitOrganisationInput, VerifyOrganisationInput } from './verification.inputs.ts';
import { RecordCheckPayload, VerificationStepPayload } from './verification.payloads.ts';

/** Every step answers CONFLICT on `input.version` when the organisation has moved on since it was looked at. */
@Resolver()
export class VerificationResolver {
  @Mutation(() => RecordCheckPayload, { description: 'Notes that something about an organisation was checked. For coordinators of its network.' })
  recordCheck(@Ctx() context: OrganisationsContext, @Arg('input', () => RecordCheckInput) input: RecordCheckInput): Promise<RecordCheckPayload> {
    return recordCheck(context, context.viewer, input);
  }

  @Mutation(() => VerificationStepPayload, { description: 'Vouches for a waiting organisation, by at least one check that counts. For coordinators of its network.' })
  verifyOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => VerifyOrganisationInput) input: VerifyOrganisationInput): Promise<VerificationStepPayload> {
    return verifyOrganisation(context, context.viewer, input);
  }

  @Mutation(() => VerificationStepPayload, { description: 'Asks a waiting organisation something, by mail; it goes on waiting. For coordinators of its network.' })
  askBack(@Ctx() context: OrganisationsContext, @Arg('input', () => AskBackInput) { id, version, question }: AskBackInput): Promise<VerificationStepPayload> {
    return takeStep(context, context.viewer, { id, version, step: Step.ASK_BACK, words: question.trim() });
  }

  @Mutation(() => VerificationStepPayload, { description: 'Turns a waiting organisation down, with the reason, by mail. For coordinators of its network.' })
  rejectOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => ReasonedStepInput) { id, version, reason }: ReasonedStepInput): Promise<VerificationStepPayload> {
    return takeStep(context, context.viewer, { id, version, step: Step.REJECT, words: reason.trim() });
  }

  @Mutation(() => VerificationStepPayload, { description: 'Takes an organisation, its postings and its events off the pages. For coordinators of its network.' })
  suspendOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => ReasonedStepInput) { id, version, reason }: ReasonedStepInput): Promise<VerificationStepPayload> {
    return takeStep(context, context.viewer, { id, version, step: Step.SUSPEND, words: reason.trim() });
  }

  @Mutation(() => VerificationStepPayload, { description: 'Brings a suspended organisation back. For coordinators of its network.' })
  reinstateOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => ReasonedStepInput) { id, version, reason }: ReasonedStepInput): Promise<VerificationStepPayload> {
    return takeStep(context, context.viewer, { id, version, step: Step.REINSTATE, words: reason.trim() });
  }

  @Mutation(() => VerificationStepPayload, { description: 'Hands a rejected organisation in again. For its owners.' })
  resubmitOrganisation(@Ctx() context: OrganisationsContext, @Arg('input', () => ResubmitOrganisationInput) { id, version, message }: ResubmitOrganisationInput): Promise<VerificationStepPayload> {
    return takeStep(context, context.viewer, { id, version, step: Step.RESUBMIT, words: message.trim() });
  }

  @Mutation(() => VerificationStepPayload, { description: 'Answers the open question of the coordinators. For its owners.' })
  answerQuestion(@Ctx() context: OrganisationsContext, @Arg('input', () => AnswerQuestionInput) { id, version, answer }: AnswerQuestionInput): Promise<VerificationStepPayload> {
    return takeStep(context, context.viewer, { id, version, step: Step.ANSWER, words: answer.trim() });
  }
}
