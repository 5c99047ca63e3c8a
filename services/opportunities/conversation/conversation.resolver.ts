import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import type { OpportunitiesContext } from '../context.ts';
import { ThreadStatus } from '../inquiry/inquiry.codes.ts';
import { Inquiry } from '../inquiry/inquiry.ts';
import { Opportunity } from '../opportunity/opportunity.ts';
import { Organisation } from '../organisation/organisation.reference.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { MarkInquiryInput, SendMessageInput, ThreadInput } from './conversation.inputs.ts';
import { MarkInquiryPayload, ReadInquiryPayload, SendMessagePayload, WithdrawInquiryPayload } from './conversation.payloads.ts';
import { inquiriesOfOrganisation, inquiriesOfViewer, inquiryById } from './conversation.reading.ts';
import { markInquiry, readInquiry, sendMessage, withdrawInquiry } from './conversation.service.ts';
import { MessageConnection } from './message.ts';
import { threadOfToken } from './open-thread.ts';

export const InquiryConnection = connectionOf(Inquiry, 'Inquiry');
export type InquiryConnection = InstanceType<typeof InquiryConnection>;

@Resolver(() => Inquiry)
export class InquiryThreadResolver {
  @Query(() => Inquiry, { nullable: true, description: 'A thread of your own or of your organisation; null for every other.' })
  inquiry(@Ctx() context: OpportunitiesContext, @Arg('id', () => ID) id: string): Promise<Inquiry | null> {
    return inquiryById(context, id);
  }

  @Query(() => Inquiry, { nullable: true, description: 'The thread of a private link, for the person without an account. Null when the token is unknown, or 30 days after the end of the thread.' })
  inquiryThread(@Ctx() { inquiries }: OpportunitiesContext, @Arg('token', () => String) token: string): Promise<Inquiry | null> {
    return threadOfToken(inquiries, token);
  }

  @Mutation(() => SendMessagePayload, { description: 'Sends a letter. NOT_FOUND for a thread that is not yours, CONFLICT when it has ended. May answer RATE_LIMITED.' })
  sendMessage(@Ctx() { inquiries, viewer }: OpportunitiesContext, @Arg('input', () => SendMessageInput) input: SendMessageInput): Promise<SendMessagePayload> {
    return sendMessage(inquiries, viewer, input);
  }

  @Mutation(() => MarkInquiryPayload, { description: "The organisation's decision, by one of its members. CONFLICT for a stale version and for what cannot be decided now." })
  markInquiry(@Ctx() { inquiries, viewer }: OpportunitiesContext, @Arg('input', () => MarkInquiryInput) input: MarkInquiryInput): Promise<MarkInquiryPayload> {
    return markInquiry(inquiries, viewer, input);
  }

  @Mutation(() => WithdrawInquiryPayload, { description: 'Ends a thread on the wish of the person who began it. CONFLICT when it has ended already.' })
  withdrawInquiry(@Ctx() { inquiries, viewer }: OpportunitiesContext, @Arg('input', () => ThreadInput) input: ThreadInput): Promise<WithdrawInquiryPayload> {
    return withdrawInquiry(inquiries, viewer, input);
  }

  @Mutation(() => ReadInquiryPayload, { description: 'Remembers that your side has read the thread so far.' })
  readInquiry(@Ctx() { inquiries, viewer }: OpportunitiesContext, @Arg('input', () => ThreadInput) input: ThreadInput): Promise<ReadInquiryPayload> {
    return readInquiry(inquiries, viewer, input);
  }

  @FieldResolver(() => MessageConnection, { nullable: true, description: 'In the order in which they were sent, unless `newestFirst`. `first` from 1 to 100; `after` belongs to its order.' })
  messages(
    @Root() { id }: Inquiry,
    @Ctx() { messages }: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('newestFirst', () => Boolean, { defaultValue: false, description: 'Begins with the latest and goes back in time.' }) newestFirst = false,
  ): Promise<MessageConnection> {
    return messages.load({ inquiryId: id, first, after, newestFirst });
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'What it is about; null when it is about none, or about one that can no longer be seen.' })
  opportunity(@Root() { opportunityId }: Inquiry, @Ctx() { opportunities }: OpportunitiesContext): Promise<Opportunity | null> | null {
    return opportunityId === null ? null : opportunities.load(opportunityId);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The other side of the person.' })
  organisation(@Root() { organisationId }: Inquiry): Pick<Organisation, 'id'> {
    return { id: organisationId };
  }
}

@Resolver(() => Viewer)
export class ViewerInquiriesResolver {
  @FieldResolver(() => InquiryConnection, { nullable: true, description: 'The threads that they began: those with something unread first, then the latest. `first` from 1 to 100.' })
  inquiries(
    @Root() { id }: Viewer,
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<InquiryConnection | null> {
    return inquiriesOfViewer(context, id, { first, after });
  }
}

@Resolver(() => Organisation)
export class OrganisationInquiriesResolver {
  @FieldResolver(() => InquiryConnection, { nullable: true, description: 'What people wrote to it, for its members; null for everybody else. Unread first, then the latest. `first` from 1 to 100.' })
  inquiries(
    @Root() { id }: Organisation,
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('status', () => ThreadStatus, { nullable: true, description: 'Only those that stand there.' }) status?: ThreadStatus,
  ): Promise<InquiryConnection | null> {
    return inquiriesOfOrganisation(context, id, { first, after, status });
  }
}
