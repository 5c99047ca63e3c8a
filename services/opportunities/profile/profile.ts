import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { AttendanceMode, Commitment, LanguageCode, TimeSlot } from '../opportunity/opportunity.codes.ts';
import '../opportunity/opportunity.enums.ts';
import { AgeGroup, ProfilePart } from './profile.codes.ts';

registerEnumType(AgeGroup, { name: 'AgeGroup', description: 'Age in steps that postings ask for: 14 or 15, 16 or 17, 18 to 26, 27 to 64, 65 and more years.' });
registerEnumType(ProfilePart, { name: 'ProfilePart', description: 'A part of a profile by which postings are matched.' });

/** What somebody would like to do, where and when. Every part may be empty; a name and an address are kept only of who is findable. */
@ObjectType({
  description: 'What somebody would like to do, where and when; every part may be empty. Only the person sees it; what members of verified organisations see of who is findable is in `asSeen`.',
})
@Directive('@key(fields: "id")')
@Entity({ name: 'volunteer_profiles' })
@Index('volunteer_profiles_by_person', ['personId'], { unique: true })
@Index('volunteer_profiles_findable', { synchronize: false })
@Index('volunteer_profiles_by_cell', { synchronize: false })
export class VolunteerProfile {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'interest_ids', type: 'text', array: true })
  interestIds: string[];

  @Column({ name: 'skill_ids', type: 'text', array: true })
  skillIds: string[];

  @Field(() => [LanguageCode], { description: 'What they speak; empty is not said.' })
  @Column({ type: 'text', array: true })
  languages: LanguageCode[];

  @Field(() => [TimeSlot], { description: 'When they have time; empty is not said.' })
  @Column({ type: 'text', array: true })
  availability: TimeSlot[];

  @Field(() => [Commitment], { description: 'How much time they want to give: any of; empty is not said.' })
  @Column({ type: 'text', array: true })
  commitment: Commitment[];

  @Field(() => [AttendanceMode], { description: 'Any of; empty is not said.' })
  @Column({ type: 'text', array: true })
  attendance: AttendanceMode[];

  /** Of the gazetteer; the other columns of the place are null together with it. */
  @Column({ name: 'place_id', type: 'text', nullable: true })
  placeId: string | null;

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

  @Field(() => Float, { description: 'How far around the place, in kilometres, 1..200.' })
  @Column({ name: 'radius_km', type: 'double precision' })
  radiusKm: number;

  @Field(() => AgeGroup, { nullable: true, description: 'Null is not said.' })
  @Column({ name: 'age_group', type: 'text', nullable: true })
  ageGroup: AgeGroup | null;

  @Field({ description: 'Whether members of verified organisations may find the person for their postings and invite them. False until the person says so; without an interest and a place nobody finds them.' })
  @Column({ name: 'is_findable', type: 'boolean' })
  isFindable: boolean;

  @Field(() => String, { nullable: true, description: 'What organisations that find the person call them; null while they are not findable.' })
  @Column({ name: 'display_name', type: 'text', nullable: true })
  displayName: string | null;

  /** Where invitations go; shown to nobody, and null while the person is not findable. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** The language of the invitations. */
  @Column({ type: 'text', nullable: true })
  locale: Locale | null;

  /** The grid cell of the place, as `cellOf` numbers it; null without a place. */
  @Column({ type: 'integer', nullable: true })
  cell: number | null;

  @Field(() => Int, { description: 'Counts the changes, from 1; `saveProfile` wants the one that was read.' })
  @Column({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'changed_at', type: 'timestamptz', precision: 3 })
  changedAt: Date;
}
