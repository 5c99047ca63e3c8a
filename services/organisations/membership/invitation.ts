import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { MemberRole } from '../../shared/viewer.ts';

/** A link that makes somebody a member, on its way or waiting to be used. */
@ObjectType({ description: 'An invitation that nobody has accepted yet, for owners.' })
@Entity({ name: 'invitations' })
@Index('invitations_open', { synchronize: false })
@Index('invitations_by_end', ['expiresAt'])
export class Invitation {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Field({ description: 'Where the mail went.' })
  @Column({ type: 'text' })
  email: string;

  @Field(() => MemberRole)
  @Column({ type: 'text' })
  role: MemberRole;

  @Column({ type: 'text' })
  locale: Locale;

  /** SHA-256 of the token of the mail. */
  @Column({ name: 'token_hash', type: 'bytea', unique: true, select: false })
  tokenHash: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when it can be accepted.' })
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;
}
