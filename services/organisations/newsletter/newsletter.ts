import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { PlainText, rule, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { hasActiveContent } from '../news/active-content.ts';
import type { ToldCount } from './audience.ts';
import { NewsletterAudience, NewsletterStatus } from './newsletter.codes.ts';

registerEnumType(NewsletterAudience, {
  name: 'NewsletterAudience',
  description: 'Of those who subscribed: VOLUNTEERS is everybody, by the fields and the place that they chose; ORGANISATIONS is who acts for a verified organisation of the network, by what that does and where it is.',
});
registerEnumType(NewsletterStatus, { name: 'NewsletterStatus', description: 'A draft; scheduled, and can be called back; on its way; in the archive.' });

/** A newsletter in one language. */
@ObjectType()
@InputType('NewsletterTextInput')
export class NewsletterText {
  @Field(() => Locale)
  language: Locale;

  @Field({ description: 'Subject of the mail: 3 to 120 characters in one line.' })
  @SingleLine()
  @TrimmedLength(3, 120)
  subject: string;

  @Field(() => Markdown, { description: '1 to 20,000 characters. Pictures are shown as links, so that reading a mail tells nobody anything.' })
  @PlainText()
  @rule('activeContent', 'must not contain scripts, forms, embedded pages or addresses that run something', (value) => !hasActiveContent(String(value)))
  @TrimmedLength(1, 20_000)
  body: string;
}

@ObjectType({ description: 'A number of people, as it may be told.' })
export class NewsletterCount implements ToldCount {
  @Field(() => Int, { nullable: true, description: 'Null for fewer than five, which are not told of a part of the subscribers.' })
  atLeast: number | null;

  @Field({ description: 'True for a newsletter to all subscribers; otherwise the number is the multiple of five below.' })
  isExact: boolean;
}

/** Something that a network writes to those who subscribed. */
@ObjectType({ description: 'A newsletter of a network, for its coordinators.' })
@Entity({ name: 'newsletters' })
@Index('newsletters_by_change', ['networkId', 'changedAt', 'id'])
export class Newsletter {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => [NewsletterText], { description: 'In one language or in both; who reads the other one gets what there is.' })
  @Column({ type: 'jsonb' })
  texts: NewsletterText[];

  @Field(() => [NewsletterAudience])
  @Column({ type: 'text', array: true })
  audiences: NewsletterAudience[];

  @Column({ name: 'field_ids', type: 'text', array: true })
  fieldIds: string[];

  @Field(() => String, { nullable: true, description: 'Name of the middle of the circle in which it is read; null for everywhere.' })
  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of that place, WGS 84.' })
  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of that place, WGS 84.' })
  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Field(() => Int, { nullable: true, description: 'Kilometres around it, 1..200.' })
  @Column({ name: 'radius_km', type: 'integer', nullable: true })
  radiusKm: number | null;

  @Field(() => NewsletterStatus)
  @Column({ type: 'text', default: NewsletterStatus.DRAFT })
  status: NewsletterStatus;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it goes or went out; null for a draft.' })
  @Column({ name: 'scheduled_at', type: 'timestamptz', precision: 3, nullable: true })
  scheduledAt: Date | null;

  /** The last subscription for which a mail was planned. */
  @Column({ name: 'planned_until', type: 'uuid', nullable: true })
  plannedUntil: string | null;

  /** Whether all mails are planned. */
  @Column({ name: 'is_planned', type: 'boolean', default: false })
  isPlanned: boolean;

  @Column({ name: 'planned_count', type: 'integer', default: 0 })
  plannedCount: number;

  /** What became of the mails; counted when the last is done. */
  @Column({ name: 'sent_count', type: 'integer', nullable: true })
  sentCount: number | null;

  @Column({ name: 'refused_count', type: 'integer', nullable: true })
  refusedCount: number | null;

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Field(() => GraphQLDateTime, { description: 'When it was changed last.' })
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date;
}

export const NewsletterConnection = connectionOf(Newsletter, 'Newsletter');
