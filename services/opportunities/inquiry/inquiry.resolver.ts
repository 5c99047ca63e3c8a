import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Viewer } from '../../shared/viewer.ts';
import type { InquiryDesk } from './inquiry.desk.ts';
import { ConfirmInquiryInput, ContactOrganiserInput } from './inquiry.inputs.ts';
import { ConfirmInquiryPayload, ContactOrganiserPayload, ProofOfWorkChallenge } from './inquiry.payloads.ts';
import { confirmInquiry, contactOrganiser, inquiryChallenge } from './inquiry.service.ts';

/** What the resolvers here need of the subgraph's context. */
interface InquiryContext {
  readonly viewer: Viewer;
  readonly inquiries: InquiryDesk;
}

@Resolver(() => ConfirmInquiryPayload)
export class InquiryResolver {
  @Query(() => ProofOfWorkChallenge, { description: 'What to solve before `contactOrganiser`. Good for 15 minutes and one message.' })
  inquiryChallenge(@Ctx() { inquiries }: InquiryContext): Promise<ProofOfWorkChallenge> {
    return inquiryChallenge(inquiries);
  }

  @Mutation(() => ContactOrganiserPayload, { description: 'Writes to an organisation; a mail to the sender asks for confirmation first. May answer RATE_LIMITED.' })
  contactOrganiser(
    @Ctx() { inquiries, viewer }: InquiryContext,
    @Arg('input', () => ContactOrganiserInput) input: ContactOrganiserInput,
  ): Promise<ContactOrganiserPayload> {
    return contactOrganiser(inquiries, viewer, input);
  }

  @Mutation(() => ConfirmInquiryPayload, { description: 'Sends the message on its way. A token works once; then it is CONFLICT with TOKEN_USED.' })
  confirmInquiry(@Ctx() { inquiries }: InquiryContext, @Arg('input', () => ConfirmInquiryInput) input: ConfirmInquiryInput): Promise<ConfirmInquiryPayload> {
    return confirmInquiry(inquiries, input);
  }
}
