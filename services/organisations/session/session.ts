import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'A browser in which the viewer is signed in.' })
@Entity({ name: 'sessions' })
@Index('sessions_by_token', ['tokenHash'], { unique: true })
@Index('sessions_by_previous_token', ['previousTokenHash'])
@Index('sessions_by_person', ['personId'])
export class Session {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** HMAC of the token in the cookie. */
  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  /** Of the token before the last rotation, which counts until the new one has arrived in the browser. */
  @Column({ name: 'previous_token_hash', type: 'bytea', nullable: true })
  previousTokenHash: Buffer | null;

  @Field(() => String, { nullable: true, description: 'Browser and system in short, e.g. "Firefox, Windows"; null when they are not known.' })
  @Column({ type: 'text', nullable: true })
  device: string | null;

  @Field(() => GraphQLDateTime, { description: 'When they signed in there.' })
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'To the hour.' })
  @Column({ name: 'last_used_at', type: 'timestamptz' })
  lastUsedAt: Date;

  @Column({ name: 'rotated_at', type: 'timestamptz' })
  rotatedAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends if it is not used before.' })
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
