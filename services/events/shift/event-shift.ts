import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The most shifts of one day. */
export const MOST_SHIFTS = 30;

/** A part of a work day for which people register by itself. Its seats and its queue are its own. */
@ObjectType({ description: 'A shift of a work day, for which one registers by itself. Its seats and its waiting list are its own.' })
@Entity({ name: 'event_shifts' })
@Index('event_shifts_by_event', ['eventId', 'startsAt', 'id'])
@Index('event_shifts_by_start', ['startsAt'])
export class EventShift {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId: string;

  @Field({ description: 'What is done, 1 to 100 characters.' })
  @Column({ type: 'text' })
  title: string;

  @Field({ description: 'What to bring or to know, up to 300 characters; may be empty.' })
  @Column({ type: 'text' })
  note: string;

  @Field(() => GraphQLDateTime, { description: 'Not before its event.' })
  @Column({ name: 'starts_at', type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Exclusive; after the start and not after the end of its event.' })
  @Column({ name: 'ends_at', type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Field(() => Int, { nullable: true, description: 'Seats; null when there is no limit.' })
  @Column({ type: 'integer', nullable: true })
  capacity: number | null;

  /** Of those who are registered or have been offered some; counted by the database. */
  @Column({ name: 'seats_taken', type: 'integer', default: 0, insert: false, update: false })
  seatsTaken: number;

  @Field(() => Int, { description: 'How often its title or times changed: 0 for a new one. With that of its event it is SEQUENCE of RFC 5545.' })
  @Column({ type: 'integer', default: 0, insert: false, update: false })
  sequence: number;
}
