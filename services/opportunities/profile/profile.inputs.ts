import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { AttendanceMode, Commitment, LanguageCode, TimeSlot } from '../opportunity/opportunity.codes.ts';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { AgeGroup } from './profile.codes.ts';
import { NoContactDetails } from './name-rules.ts';

@InputType({ description: 'The whole profile as it should be; what is left out is emptied.' })
export class SaveProfileInput {
  @Field(() => Int, { nullable: true, description: 'The version that was read; null when there was no profile. Another one answers CONFLICT and changes nothing.' })
  version?: number | null;

  @Field(() => [ID], { defaultValue: [], description: 'Fields or sub-interests, at most 50.' })
  @ArrayMaxSize(50)
  interests: string[];

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(31)
  skills: string[];

  @Field(() => [LanguageCode], { defaultValue: [] })
  @ArrayMaxSize(32)
  languages: LanguageCode[];

  @Field(() => [TimeSlot], { defaultValue: [] })
  @ArrayMaxSize(21)
  availability: TimeSlot[];

  @Field(() => [Commitment], { defaultValue: [] })
  @ArrayMaxSize(6)
  commitment: Commitment[];

  @Field(() => [AttendanceMode], { defaultValue: [] })
  @ArrayMaxSize(3)
  attendance: AttendanceMode[];

  @Field(() => String, { nullable: true, description: 'Postal code, town, or the id of a Place: "54634", "Bitburg". UNKNOWN_PLACE when nothing bears the name.' })
  @MaxLength(100)
  place?: string | null;

  @Field(() => Float, { defaultValue: 25, description: 'Kilometres around the place, 1..200.' })
  @Min(1)
  @Max(200)
  radiusKm: number;

  @Field(() => AgeGroup, { nullable: true })
  ageGroup?: AgeGroup | null;

  @Field({ defaultValue: false, description: 'Whether members of verified organisations may find the person for their postings and invite them.' })
  isFindable: boolean;

  @Field(() => String, { nullable: true, description: 'What they call the person, 1 to 60 characters in one line, with no address or number in it; else the first name of the account. Not looked at unless findable.' })
  @SingleLine()
  @NoContactDetails()
  @TrimmedLength(1, 60)
  displayName?: string | null;
}

@InputType()
export class DeleteProfileInput {
  @Field(() => Int, { description: 'The version that was read. Another one answers CONFLICT and deletes nothing.' })
  version: number;
}
