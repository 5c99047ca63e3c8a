import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { KeptCriteria } from './kept-criteria.ts';
import { AlertFrequency } from './saved-search.codes.ts';

registerEnumType(AlertFrequency, { name: 'AlertFrequency', description: 'When the mails of a saved search go out: within minutes, every morning, or on Monday mornings.' });

/** A search that somebody wants to hear of, with an account or without; seen by nobody else. */
@ObjectType({ description: 'A search that somebody wants to hear of when new offers fit. Nobody else sees it.' })
@Directive('@key(fields: "id")')
@Entity({ name: 'saved_searches' })
@Index('saved_searches_by_person', { synchronize: false })
@Index('saved_searches_by_address', { synchronize: false })
@Index('saved_searches_unconfirmed', { synchronize: false })
export class SavedSearch {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  /** Null where it was saved without an account. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  /** Where the mails go. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  locale: Locale;

  @Field({ description: 'What its owner calls it.' })
  @Column({ type: 'text' })
  name: string;

  /** What a posting has to fit. */
  @Column({ type: 'jsonb' })
  criteria: KeptCriteria;

  @Field({ description: 'The same search in the address of the search page, without the question mark.' })
  @Column({ type: 'text' })
  query: string;

  @Field(() => AlertFrequency)
  @Column({ type: 'text' })
  frequency: AlertFrequency;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which it is looked at; null for no end.' })
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** Null until the link of the confirmation mail was used. */
  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it rests; null while it is looked at.' })
  @Column({ name: 'paused_at', type: 'timestamptz', precision: 3, nullable: true })
  pausedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its last mail went out.' })
  @Column({ name: 'last_alert_at', type: 'timestamptz', precision: 3, nullable: true })
  lastAlertAt: Date | null;

  /** SHA-256 of the token of the confirmation mail; null where none was needed. */
  @Column({ name: 'token_hash', type: 'bytea', nullable: true, unique: true })
  tokenHash: Buffer | null;

  @Column({ name: 'token_expires_at', type: 'timestamptz', precision: 3, nullable: true })
  tokenExpiresAt: Date | null;

  @Column({ name: 'confirmation_sent_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmationSentAt: Date | null;

  /** SHA-256 of the token by which its mails lead to it. */
  @Column({ name: 'link_hash', type: 'bytea', unique: true })
  linkHash: Buffer;
}
