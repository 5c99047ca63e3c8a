import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { Side } from '../inquiry/inquiry.codes.ts';
import { Inquiry } from '../inquiry/inquiry.ts';

/** One letter of a thread. */
@ObjectType({ description: 'One letter of a thread.' })
@Entity({ name: 'messages' })
@Index('messages_by_thread', ['inquiryId', 'sentAt', 'id'])
@Index('messages_by_key', ['inquiryId', 'sender', 'idempotencyKey'], { unique: true })
export class Message {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @ForeignKey(() => Inquiry, { name: 'messages_inquiry_id_fkey', onDelete: 'CASCADE' })
  @Column({ name: 'inquiry_id', type: 'uuid' })
  inquiryId: string;

  @Field(() => Side)
  @Column({ type: 'text' })
  sender: Side;

  @Field({ description: 'Plain text with line breaks, 1 to 5,000 characters.' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt: Date;

  /** When the other side had it before its eyes; not shown to the sender. */
  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** The same side with the same key sends one message, not two. */
  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey: string | null;
}

export const MessageConnection = connectionOf(Message, 'Message');
export type MessageConnection = InstanceType<typeof MessageConnection>;
