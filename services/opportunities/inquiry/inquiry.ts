import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { type InquiryStatus, Side, ThreadStatus } from './inquiry.codes.ts';

registerEnumType(ThreadStatus, {
  name: 'InquiryStatus',
  description:
    'Where a thread stands. OPEN: waits for the organisation. ANSWERED: they are talking. COMMITTED: the person takes part. DECLINED: this time it does not fit. CLOSED: ended by either side.',
});
registerEnumType(Side, { name: 'InquirySide', description: 'PERSON wrote first; ORGANISATION is whoever answers for it.' });

/**
 * A thread between a person and an organisation, about one of its opportunities or in general. Nothing of it is public:
 * an instance with a `side` has been made for somebody who may see it, and the graph gives out no other.
 */
@ObjectType({ description: 'A thread between a person and an organisation. Only these two see it; for everybody else it is null.' })
@Directive('@key(fields: "id")')
@Entity({ name: 'inquiries' })
@Index('inquiries_by_token', ['tokenHash'], { unique: true })
@Index('inquiries_by_thread_token', ['threadTokenHash'], { unique: true })
@Index('inquiries_by_organisation', ['organisationId', 'createdAt'])
@Index('inquiries_by_person', ['personId', 'lastMessageAt'])
@Index('inquiries_by_key', ['personId', 'idempotencyKey'], { unique: true })
@Index('inquiries_by_address', { synchronize: false })
@Index('inquiries_by_confirmation', ['confirmedAt'])
@Index('inquiries_unconfirmed', { synchronize: false })
@Index('inquiries_open', { synchronize: false })
export class Inquiry {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  /** Null when somebody wrote to the organisation in general. */
  @Column({ name: 'opportunity_id', type: 'uuid', nullable: true })
  opportunityId: string | null;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  /** The account of the person; null while they have none or have not used it here. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Field({ description: 'What the person wants to be called. Their e-mail address is shown to nobody.' })
  @Column({ name: 'name', type: 'text' })
  personName: string;

  /** Where the person's mails go. */
  @Column({ type: 'text' })
  email: string;

  /** The language of the form that was filled in, and so of the person's mails. */
  @Column({ type: 'text' })
  locale: Locale;

  @Field(() => ThreadStatus)
  @Column({ type: 'text' })
  status: InquiryStatus;

  @Field(() => Int, { description: 'Grows with every message and every change; give it back to `markInquiry`.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** SHA-256 of the token of the confirmation mail; null when no confirmation was needed. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true })
  tokenHash: Buffer | null;

  @Column({ name: 'token_expires_at', type: 'timestamptz', nullable: true })
  tokenExpiresAt: Date | null;

  /** SHA-256 of the token of the thread's private link; null where the person has an account. */
  @Column({ name: 'thread_token_hash', type: 'bytea', nullable: true })
  threadTokenHash: Buffer | null;

  /** Of the form that opened the thread: the same person with the same key opens one thread, not two. */
  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When somebody last wrote; threads are listed by it.' })
  @Column({ name: 'last_message_at', type: 'timestamptz' })
  lastMessageAt: Date;

  /** When the confirmation mail was handed over. */
  @Column({ name: 'confirmation_sent_at', type: 'timestamptz', nullable: true })
  confirmationSentAt: Date | null;

  /** Since when the organisation may see it. A token with this is spent. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  /** When the mail of an inquiry without an account was handed over to the organisation. */
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt: Date | null;

  /** When the organisation answered for the first time, here. */
  @Column({ name: 'first_response_at', type: 'timestamptz', nullable: true })
  firstResponseAt: Date | null;

  /** When the organisation answered last. */
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  /** When it was declined or closed. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy: Side | null;

  /** Not in the table: on which side the asker is. */
  @Field(() => Side, { description: 'On which side of the thread you are.' })
  side: Side;

  /** Not in the table: messages by their sender that the other side has not read. */
  unread: Readonly<Record<Side, number>>;

  /** Not in the table: what of `unread` concerns the asker's side. */
  @Field(() => Int, { description: 'Messages of the other side that yours has not read yet.' })
  unreadCount: number;
}
