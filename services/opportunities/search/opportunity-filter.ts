import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NearInput } from '../../shared/near.ts';
import { Accessibility, AttendanceMode, Commitment, LanguageCode, OpportunityKind, TimeSlot } from '../opportunity/opportunity.codes.ts';

@InputType({ description: 'Every field that is set must hold. What is left out says nothing.' })
export class OpportunityFilter {
  @Field(() => String, { nullable: true, description: 'Words of the posting, up to 200 characters; "quoted" for a phrase, -word to leave out.' })
  @MaxLength(200)
  text?: string;

  @Field(() => [ID], { nullable: true, description: 'Any of; a field includes its sub-interests, a sub-interest also finds others of its field at half the score.' })
  @ArrayMaxSize(50)
  interests?: string[];

  @Field(() => NearInput, { nullable: true, description: 'Within the radius; remote work is found everywhere.' })
  @ValidateNested()
  near?: NearInput;

  @Field(() => [TimeSlot], { nullable: true, description: 'Any of; postings by arrangement fit always.' })
  @ArrayMaxSize(21)
  availability?: TimeSlot[];

  @Field(() => [Commitment], { nullable: true, description: 'Any of.' })
  @ArrayMaxSize(6)
  commitment?: Commitment[];

  @Field(() => [OpportunityKind], { nullable: true, description: 'Any of.' })
  @ArrayMaxSize(3)
  kinds?: OpportunityKind[];

  @Field(() => [AttendanceMode], { nullable: true, description: 'Any of.' })
  @ArrayMaxSize(3)
  attendance?: AttendanceMode[];

  @Field(() => [ID], { nullable: true, description: 'What the volunteer can do; it raises the score and excludes nothing.' })
  @ArrayMaxSize(31)
  skills?: string[];

  @Field(() => [LanguageCode], { nullable: true, description: 'What the volunteer speaks: any of.' })
  @ArrayMaxSize(32)
  languages?: LanguageCode[];

  @Field(() => Int, { nullable: true, description: 'Of the volunteer, in years, 0..120.' })
  @Min(0)
  @Max(120)
  age?: number;

  @Field(() => [Accessibility], { nullable: true, description: 'All of.' })
  @ArrayMaxSize(8)
  accessibility?: Accessibility[];

  @Field(() => ID, { nullable: true })
  network?: string;

  @Field(() => ID, { nullable: true })
  organisation?: string;
}
