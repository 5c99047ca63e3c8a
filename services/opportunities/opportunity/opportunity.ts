import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, OpportunityStatus, Requirement, TimeSlot } from './opportunity.codes.ts';
import './opportunity.enums.ts';

/** The indexes of words of a week each, made by their migration. */
function WordsOfWeeks(): ClassDecorator {
  return (target) => {
    for (let slot = 0; slot < 16; slot++) Index(`opportunities_by_words_${slot}`, { synchronize: false })(target);
  };
}

/** What an organisation asks volunteers for. */
@ObjectType({ description: 'What an organisation asks volunteers for.' })
@Directive('@key(fields: "id")')
@Entity({ name: 'opportunities' })
@Index('opportunities_by_words', { synchronize: false })
@WordsOfWeeks()
@Index('opportunities_by_organisation', ['organisationId'])
@Index('opportunities_by_expiry', { synchronize: false })
@Index('opportunities_by_change', { synchronize: false })
@Index('opportunities_by_text', { synchronize: false })
@Index('opportunities_by_source', ['networkId', 'source', 'sourceId'], { unique: true })
export class Opportunity {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Field({ description: 'Name in addresses, lower case.' })
  @Column({ type: 'text', unique: true })
  slug: string;

  @Field(() => OpportunityKind)
  @Column({ type: 'text' })
  kind: OpportunityKind;

  @Field(() => OpportunityStatus)
  @Column({ type: 'text' })
  status: OpportunityStatus;

  @Field()
  @Column({ type: 'text' })
  title: string;

  @Field({ description: 'What it is about, in one or two sentences.' })
  @Column({ type: 'text' })
  summary: string;

  @Field(() => Markdown)
  @Column({ type: 'text' })
  description: string;

  @Field(() => Locale, { description: 'The language in which the texts are written.' })
  @Column({ name: 'text_language', type: 'text', default: 'DE' })
  textLanguage: Locale;

  @Column({ name: 'interest_ids', type: 'text', array: true })
  interestIds: string[];

  @Column({ name: 'skill_ids', type: 'text', array: true })
  skillIds: string[];

  @Column({ name: 'place_name', type: 'text', nullable: true })
  placeName: string | null;

  @Column({ name: 'postal_code', type: 'text', nullable: true })
  postalCode: string | null;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Field(() => AttendanceMode)
  @Column({ type: 'text' })
  attendance: AttendanceMode;

  @Field(() => [TimeSlot], { description: 'When help is wanted; empty means by arrangement.' })
  @Column({ type: 'text', array: true })
  availability: TimeSlot[];

  @Field(() => Commitment, { nullable: true, description: 'How much time it takes; null when it is open.' })
  @Column({ type: 'text', nullable: true })
  commitment: Commitment | null;

  @Field(() => [LanguageCode], { description: 'Any of these will do; empty means that none is asked for.' })
  @Column({ type: 'text', array: true })
  languages: LanguageCode[];

  @Field(() => Int, { nullable: true, description: 'Years, inclusive; null is open.' })
  @Column({ name: 'minimum_age', type: 'integer', nullable: true })
  minimumAge: number | null;

  @Field(() => Int, { nullable: true, description: 'Years, inclusive; null is open.' })
  @Column({ name: 'maximum_age', type: 'integer', nullable: true })
  maximumAge: number | null;

  @Field(() => [Accessibility])
  @Column({ type: 'text', array: true })
  accessibility: Accessibility[];

  @Field(() => [Requirement])
  @Column({ type: 'text', array: true })
  requirements: Requirement[];

  @Field(() => [Benefit])
  @Column({ type: 'text', array: true })
  benefits: Benefit[];

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of the work; null when it is open.' })
  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of the work; null when it is open.' })
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Field(() => GraphQLDateTime, { description: 'From then on it is no longer found.' })
  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  @Column({ name: 'published_at', type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the organisation last said that it still holds.' })
  @Column({ name: 'last_confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  lastConfirmedAt: Date | null;

  @Field(() => Int, { description: 'Grows with each change; whoever changes the posting says which version they saw.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Field(() => GraphQLDateTime, { description: 'When its organisation last changed something about it.' })
  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()', insert: false })
  updatedAt: Date;

  /** How many of the two reminders to confirm have gone out since the last confirmation. */
  @Column({ name: 'reminders_sent', type: 'smallint', default: 0, insert: false })
  remindersSent: number;

  /** The status from before coordinators took it down; only `moderation/` writes it. */
  @Column({ name: 'withheld_from', type: 'text', nullable: true, insert: false, update: false })
  withheldFrom: OpportunityStatus | null;

  /** The last of their decisions that changed its status; without a new one the database lets it stay WITHHELD. */
  @Column({ name: 'moderated_by', type: 'uuid', nullable: true, insert: false, update: false })
  moderatedBy: string | null;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ name: 'source_id', type: 'text', nullable: true })
  sourceId: string | null;

  /** Kept by a trigger. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  words: string;
}
