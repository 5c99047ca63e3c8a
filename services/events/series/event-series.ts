import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Event } from '../event/event.ts';

/** What all dates of a series have in common. */
export type Template = Pick<Event, 'kind' | 'status' | 'title' | 'summary' | 'description' | 'attendance' | 'venue' | 'location' | 'onlineUrl' | 'interestIds' | 'capacity'
  | 'cancellationReason' | 'opportunityId' | 'networkId'> & Partial<Pick<Event, 'openEnd' | 'targetGroup' | 'certificate' | 'costs' | 'provider' | 'questions'>>;

/** Dates that come again by a rule. Each is a row of `events` of its own, made ahead to a rolling horizon. */
@ObjectType({ description: 'Dates that come again by a rule. Each of them is an event of its own.' })
@Entity({ name: 'event_series' })
@Index('event_series_to_unfold', { synchronize: false })
export class EventSeries {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Field(() => GraphQLDateTime, { description: 'DTSTART of RFC 5545: from when on it takes place.' })
  @Column({ name: 'starts_at', type: 'timestamptz', precision: 3 })
  startsAt: Date;

  /** Every date lasts so many days of its zone, and then so many seconds. */
  @Column({ name: 'length_days', type: 'integer' })
  lengthDays: number;

  @Column({ name: 'length_seconds', type: 'integer' })
  lengthSeconds: number;

  @Field({ description: 'IANA time zone whose clocks and days the rule is about, e.g. Europe/Berlin.' })
  @Column({ name: 'time_zone', type: 'text' })
  timeZone: string;

  @Field({ description: 'Whether its dates last whole days.' })
  @Column({ name: 'all_day', type: 'boolean' })
  allDay: boolean;

  @Field(() => String, { nullable: true, description: 'RRULE of RFC 5545, e.g. FREQ=WEEKLY;BYDAY=TU; null when its dates were named one by one.' })
  @Column({ type: 'text', nullable: true })
  rule: string | null;

  /** RDATE. */
  @Column({ type: 'timestamptz', array: true, default: () => `'{}'` })
  added: Date[];

  /** EXDATE. */
  @Column({ type: 'timestamptz', array: true, default: () => `'{}'` })
  excluded: Date[];

  /** Whether organisers wrote it; null for one that came with a calendar. */
  @Column({ name: 'written_here', type: 'boolean', nullable: true })
  writtenHere?: boolean | null;

  @Column({ type: 'jsonb' })
  template: Template;

  /** Before this moment every date of the series has its row. */
  @Column({ name: 'unfolded_until', type: 'timestamptz', precision: 3 })
  unfoldedUntil: Date;

  /** Whether there is no date after that. */
  @Column({ type: 'boolean', default: false })
  ended: boolean;
}
