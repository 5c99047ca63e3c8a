import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProofOfWorkChallenge } from '../../shared/proof-of-work-challenge.ts';
import type { OpportunitiesContext } from '../context.ts';
import { Opportunity } from '../opportunity/opportunity.ts';
import { ConfirmInquiryInput, ContactOrganiserInput } from './inquiry.inputs.ts';
import { ConfirmInquiryPayload, ContactOrganiserPayload } from './inquiry.payloads.ts';
import { confirmInquiry } from './confirm-inquiry.ts';
import { contactOrganiser, inquiryChallenge } from './inquiry.service.ts';

@Resolver(() => ConfirmInquiryPayload)
export class InquiryResolver {
  @Query(() => ProofOfWorkChallenge, { description: 'What to solve before `contactOrganiser`. Good for 15 minutes and one message.' })
  inquiryChallenge(@Ctx() { inquiries }: OpportunitiesContext): Promise<ProofOfWorkChallenge> {
    return inquiryChallenge(inquiries);
  }

  @Mutation(() => ContactOrganiserPayload, { description: 'Writes to an organisation. Who is signed in opens a thread at once; to everybody else a mail asks for confirmation first. May answer RATE_LIMITED.' })
  contactOrganiser(
    @Ctx() { inquiries, viewer }: OpportunitiesContext,
    @Arg('input', () => ContactOrganiserInput) input: ContactOrganiserInput,
  ): Promise<ContactOrganiserPayload> {
    return contactOrganiser(inquiries, viewer, input);
  }

  @Mutation(() => ConfirmInquiryPayload, { description: 'Sends the message on its way. A token works once; then it is CONFLICT with TOKEN_USED.' })
  confirmInquiry(@Ctx() { inquiries }: OpportunitiesContext, @Arg('input', () => ConfirmInquiryInput) input: ConfirmInquiryInput): Promise<ConfirmInquiryPayload> {
    return confirmInquiry(inquiries, input);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'What the message is about; null when it went to the organisation as such.' })
  opportunity(@Root() { opportunityId }: ConfirmInquiryPayload, @Ctx() { opportunities }: OpportunitiesContext): Promise<Opportunity | null> | null {
    return opportunityId === null ? null : opportunities.load(opportunityId);
  }
}
