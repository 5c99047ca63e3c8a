import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import type { Locale } from '../../shared/locale.ts';
import { RegistrationAnswer } from '../question/question.ts';
import { RegistrationStatus } from './registration.codes.ts';

registerEnumType(RegistrationStatus, {
  name: 'RegistrationStatus',
  description:
    'REQUESTED: not confirmed yet. REGISTERED: has seats. WAITING: stands in the queue. OFFERED: seats are held until `offeredUntil`. CANCELLED, DECLINED (an offer), LAPSED (an offer nobody answered): over.',
});

/** Somebody who comes to an event, with their party. An instance is only made for whoever may see it: the person, whoever has the link, the organisation's members. */
@ObjectType({ description: 'That somebody comes to an event, or would like to.' })
@Entity({ name: 'registrations' })
@Index('registrations_by_token', ['tokenHash'], { unique: true })
@Index('registrations_by_link', ['linkHash'], { unique: true })
@Index('registrations_by_event', ['eventId', 'createdAt', 'id'])
@Index('registrations_by_person', ['personId', 'createdAt', 'id'])
@Index('registrations_once', { synchronize: false })
@Index('registrations_by_address', { synchronize: false })
@Index('registrations_of_request', { synchronize: false })
@Index('registrations_by_shift', { synchronize: false })
@Index('registrations_waiting', { synchronize: false })
@Index('registrations_offered', { synchronize: false })
@Index('registrations_requested', { synchronize: false })
export class Registration {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId: string;

  /** The shift of the event that it is for; null when it is for the event as a whole. */
  @Column({ name: 'shift_id', type: 'uuid', nullable: true })
  shiftId: string | null;

  /** The registration whose token confirms this one as well. */
  @Column({ name: 'requested_with', type: 'uuid', nullable: true })
  requestedWith: string | null;

  /** The account, if any. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Field({ description: 'What the person wants to be called. Their e-mail address is shown to nobody.' })
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  locale: Locale;

  @Field(() => Int, { description: 'How many come, 1 to 20.' })
  @Column({ name: 'party_size', type: 'integer' })
  partySize: number;

  @Field(() => RegistrationStatus)
  @Column({ type: 'text' })
  status: RegistrationStatus;

  @Field(() => [RegistrationAnswer], { description: 'What was answered to the questions of the organisation, in their order.' })
  @Column({ type: 'jsonb', default: [] })
  answers: RegistrationAnswer[];

  /** Of the link that confirms. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true })
  tokenHash: Buffer | null;

  @Column({ name: 'token_expires_at', type: 'timestamptz', precision: 3, nullable: true })
  tokenExpiresAt: Date | null;

  /** Of the link by which the person sees, cancels and answers without an account. */
  @Column({ name: 'link_hash', type: 'bytea', nullable: true })
  linkHash: Buffer | null;

  /** Order of the queue, a bigint. */
  @Column({ name: 'queue_number', type: 'bigint', nullable: true })
  queueNumber: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when the offered seats are held; null unless OFFERED.' })
  @Column({ name: 'offered_until', type: 'timestamptz', precision: 3, nullable: true })
  offeredUntil: Date | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** When it was cancelled, declined or lapsed. */
  @Column({ name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  /** Not in the table. */
  @Field(() => Int, { nullable: true, description: 'Place in the queue, from 1; null unless WAITING.' })
  place: number | null;
}

export const RegistrationConnection = connectionOf(Registration, 'Registration');
