import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The calendar of somebody's own dates under an address that only they know. An instance is only made for the person, and for whoever has the address. */
@ObjectType({ description: 'The calendar of what somebody has registered for, under a secret address.' })
@Entity({ name: 'personal_calendars' })
@Index('personal_calendars_by_token', ['tokenHash'], { unique: true })
export class PersonalCalendar {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** The account's address, which has been proven: what was registered for with it without an account is theirs too. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** What the token is worked out from; another one each time. */
  @Column({ name: 'token_id', type: 'uuid' })
  tokenId: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Field(() => GraphQLDateTime, { description: 'Since when it has this address.' })
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
