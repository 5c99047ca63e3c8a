import { GraphQLDateTime, GraphQLURL } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Address } from '../../shared/address.ts';
import { connectionOf } from '../../shared/connection.ts';
import { Markdown } from '../../shared/scalars.ts';
import { SITE_ZONE } from '../../shared/site-days.ts';
import { EventQuestion } from '../question/question.ts';
import { AttendanceMode, EventKind, EventStatus, type Override } from './event.codes.ts';

registerEnumType(EventKind, { name: 'EventKind', description: 'Meeting, training, festival, or a day on which many hands do one job.' });
registerEnumType(EventStatus, { name: 'EventStatus', description: 'Draft, published, cancelled, over, or taken down by the coordinators of its network.' });
registerEnumType(AttendanceMode, { name: 'AttendanceMode', description: 'On site, remote, or some of both.' });

/** A date on which people meet. */
@ObjectType({ description: 'A date on which people meet: a meeting, a training, a festival, a work day.' })
@Directive('@key(fields: "id")')
@Entity({ name: 'events' })
@Index('events_withheld', { synchronize: false })
@Index('events_by_text', { synchronize: false })
@Index('events_by_start', ['startsAt', 'id'])
@Index('events_by_organisation', ['organisationId', 'startsAt', 'id'])
@Index('events_by_opportunity', ['opportunityId', 'startsAt', 'id'])
@Index('events_by_words', { synchronize: false })
@Index('events_by_spot', { synchronize: false })
@Index('events_by_network', { synchronize: false })
@Index('events_by_span', { synchronize: false })
@Index('events_by_interest', { synchronize: false })
@Index('events_from_afar', { synchronize: false })
@Index('events_by_stems', { synchronize: false })
@Index('events_by_series', { synchronize: false })
export class Event {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Field({ description: 'Name in addresses, lower case.' })
  @Column({ type: 'text', unique: true })
  slug: string;

  @Field(() => EventKind)
  @Column({ type: 'text' })
  kind: EventKind;

  @Field(() => EventStatus)
  @Column({ type: 'text' })
  status: EventStatus;

  @Field()
  @Column({ type: 'text' })
  title: string;

  @Field({ description: 'What it is about, in one or two sentences.' })
  @Column({ type: 'text' })
  summary: string;

  @Field(() => Markdown)
  @Column({ type: 'text' })
  description: string;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'starts_at', type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Exclusive; not before the start. All-day events end at the next midnight of their time zone.' })
  @Column({ name: 'ends_at', type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Field({ description: 'Whether nobody has said when it ends; `endsAt` is then only a guess, from which on it counts as over.' })
  @Column({ name: 'open_end', type: 'boolean', default: false })
  openEnd: boolean = false;

  @Field({ description: 'IANA time zone in which its clock times are meant, e.g. Europe/Berlin.' })
  @Column({ name: 'time_zone', type: 'text', default: SITE_ZONE })
  timeZone: string;

  @Field({ description: 'Whether it lasts whole days, so that clock times mean nothing.' })
  @Column({ name: 'all_day', type: 'boolean', default: false })
  allDay: boolean;

  @Field(() => AttendanceMode)
  @Column({ type: 'text' })
  attendance: AttendanceMode;

  @Field(() => String, { nullable: true, description: 'Name of the house or room.' })
  @Column({ type: 'text', nullable: true })
  venue: string | null;

  @Column(() => Address, { prefix: false })
  location: Address;

  @Field(() => GraphQLURL, { nullable: true, description: 'Where to join remotely.' })
  @Column({ name: 'online_url', type: 'text', nullable: true })
  onlineUrl: string | null;

  @Column({ name: 'interest_ids', type: 'text', array: true })
  interestIds: string[];

  @Field(() => Int, { nullable: true, description: 'Seats; null when it is open to all.' })
  @Column({ type: 'integer', nullable: true })
  capacity: number | null;

  @Field(() => String, { nullable: true, description: 'Of a training: for whom it is.' })
  @Column({ name: 'target_group', type: 'text', nullable: true })
  targetGroup: string | null;

  @Field(() => String, { nullable: true, description: 'Of a training: what its participants get in writing, e.g. a confirmation of attendance.' })
  @Column({ type: 'text', nullable: true })
  certificate: string | null;

  @Field(() => String, { nullable: true, description: 'Of a training: what it costs, in words.' })
  @Column({ type: 'text', nullable: true })
  costs: string | null;

  @Field(() => String, { nullable: true, description: 'Of a training: who gives it, when that is not the organisation.' })
  @Column({ type: 'text', nullable: true })
  provider: string | null;

  @Field(() => [EventQuestion], { description: 'What whoever registers is asked, in order: at most 10.' })
  @Column({ type: 'jsonb', default: [] })
  questions: EventQuestion[] = [];

  /** Seats of those who are registered or have been offered some; counted by the database. */
  @Column({ name: 'seats_taken', type: 'integer', default: 0, insert: false, update: false })
  seatsTaken: number;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @Column({ name: 'cancellation_reason', type: 'text', nullable: true })
  cancellationReason: string | null;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'opportunity_id', type: 'uuid', nullable: true })
  opportunityId: string | null;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId: string | null;

  /** The series of which it is one date. */
  @Column({ name: 'series_id', type: 'uuid', nullable: true })
  seriesId: string | null;

  /** When it would start by the rule of its series, whatever became of it: RECURRENCE-ID of RFC 5545. Null if and only if it belongs to none. */
  @Column({ name: 'recurrence_id', type: 'timestamptz', precision: 3, nullable: true })
  recurrenceId: Date | null;

  @Field(() => String, { nullable: true, description: 'Of a draft: RRULE of RFC 5545 by which it takes place again once it is published. null when it takes place once, and of everything that is public, whose `series` has the rule.' })
  @Column({ type: 'text', nullable: true })
  recurrence: string | null = null;

  /** Who set it apart from its series: somebody who changed it here, or the calendar that it came from; null when it is as the series says. */
  @Column({ name: 'overridden_by', type: 'text', nullable: true, insert: false, update: false })
  overriddenBy: Override | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was to begin before it was moved, at first; null when it begins as it was published.' })
  @Column({ name: 'moved_from', type: 'timestamptz', precision: 3, nullable: true, insert: false, update: false })
  movedFrom: Date | null;

  @Field(() => Int, { description: 'How often something was changed that a calendar shows: 0 for a new event. SEQUENCE of RFC 5545.' })
  @Column({ type: 'integer', default: 0, insert: false, update: false })
  sequence: number;

  @Field(() => GraphQLDateTime, { description: 'When that was last changed.' })
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()', insert: false, update: false })
  updatedAt: Date;

  /** The status from before coordinators took it down; only `moderation/` writes it. */
  @Column({ name: 'withheld_from', type: 'text', nullable: true, insert: false, update: false })
  withheldFrom: EventStatus | null;

  /** The last of their decisions that changed its status; without a new one the database lets it stay WITHHELD. */
  @Column({ name: 'moderated_by', type: 'uuid', nullable: true, insert: false, update: false })
  moderatedBy: string | null;

  @Field(() => Int, { description: 'Counts its changes, from 1; for `UpdateEventInput.version`.' })
  @Column({ type: 'integer', default: 1 })
  version: number;
}

export const EventConnection = connectionOf(Event, 'Event');
