import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';

/** What an organiser wrote to everybody who is registered; it went out as one mail to each address. */
@ObjectType({ description: 'What the organisation wrote to everybody who is registered for an event.' })
@Entity({ name: 'event_messages' })
@Index('event_messages_by_event', ['eventId', 'createdAt', 'id'])
@Index('event_messages_by_shift', { synchronize: false })
@Index('event_messages_by_key', ['eventId', 'writtenBy', 'idempotencyKey'], { unique: true })
export class EventMessage {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId: string;

  /** Null as well when the shift is not there any more. */
  @Column({ name: 'shift_id', type: 'uuid', nullable: true })
  shiftId: string | null;

  @Field({ description: 'Whether it also went to those who wait or have been offered seats.' })
  @Column({ name: 'waiting_too', type: 'boolean' })
  waitingToo: boolean;

  @Field(() => String, { nullable: true, description: 'null when the mails have a subject of the site.' })
  @Column({ type: 'text', nullable: true })
  subject: string | null;

  @Field({ description: 'Plain text.' })
  @Column({ type: 'text' })
  text: string;

  @Field(() => Int, { description: 'How many mails were planned, one to each address; 1 or more.' })
  @Column({ name: 'recipient_count', type: 'integer' })
  recipientCount: number;

  /** The member who wrote it; null once their account is erased. */
  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy: string | null;

  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

export const EventMessageConnection = connectionOf(EventMessage, 'EventMessage');
