import { ArrayMaxSize, ArrayUnique, Max, MaxLength, Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { Accessibility, AttendanceMode, Benefit, Commitment, LanguageCode, OpportunityKind, Requirement, TimeSlot } from '../opportunity/opportunity.codes.ts';
import { CloseAs } from './drafting.codes.ts';

registerEnumType(CloseAs, { name: 'CloseAs', description: 'FILLED: somebody was found, and the page says so. ARCHIVED: it is taken off the site.' });

/** What an organisation writes about a posting. Everything may be missing while it is a draft. */
@InputType({ description: 'What an organisation writes about a posting. What is left out stays as it is; null empties a field.' })
export class OpportunityFields {
  @Field(() => OpportunityKind, { nullable: true })
  kind?: OpportunityKind | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(0, 100)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, in one or two sentences of up to 300 characters.' })
  @PlainText()
  @TrimmedLength(0, 300)
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown of up to 10,000 characters.' })
  @PlainText()
  @TrimmedLength(0, 10_000)
  description?: string | null;

  @Field(() => Locale, { nullable: true, description: 'The language in which the texts are written.' })
  textLanguage?: Locale | null;

  @Field(() => [ID], { nullable: true, description: 'Up to 10; sub-interests, or a field when nothing is more precise.' })
  @ArrayMaxSize(10)
  @ArrayUnique()
  interests?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Wanted skills, up to 10.' })
  @ArrayMaxSize(10)
  @ArrayUnique()
  skills?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Postal code, town, or the id of a Place; null for no place.' })
  @MaxLength(100)
  place?: string | null;

  @Field(() => AttendanceMode, { nullable: true })
  attendance?: AttendanceMode | null;

  @Field(() => [TimeSlot], { nullable: true })
  @ArrayUnique()
  @ArrayMaxSize(21)
  availability?: TimeSlot[] | null;

  @Field(() => Commitment, { nullable: true })
  commitment?: Commitment | null;

  @Field(() => [LanguageCode], { nullable: true })
  @ArrayUnique()
  @ArrayMaxSize(32)
  languages?: LanguageCode[] | null;

  @Field(() => Int, { nullable: true, description: 'Years, 0 to 120.' })
  @Min(0)
  @Max(120)
  minimumAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'Years, 0 to 120.' })
  @Min(0)
  @Max(120)
  maximumAge?: number | null;

  @Field(() => [Accessibility], { nullable: true })
  @ArrayUnique()
  @ArrayMaxSize(8)
  accessibility?: Accessibility[] | null;

  @Field(() => [Requirement], { nullable: true })
  @ArrayUnique()
  @ArrayMaxSize(8)
  requirements?: Requirement[] | null;

  @Field(() => [Benefit], { nullable: true })
  @ArrayUnique()
  @ArrayMaxSize(9)
  benefits?: Benefit[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of the work.' })
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of the work; the posting ends with it at the latest.' })
  endsOn?: string | null;
}

@InputType()
export class CreateOpportunityInput extends OpportunityFields {
  @Field(() => ID, { description: 'Of which the viewer is a member.' })
  organisationId: string;

  @Field(() => OpportunityKind)
  override kind: OpportunityKind;
}

@InputType({ description: 'A posting, as it stood when the viewer looked at it last.' })
export class OpportunityVersionInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`Opportunity.version` that the viewer saw; another one since then is CONFLICT.' })
  version: number;
}

@InputType()
export class UpdateOpportunityInput extends OpportunityFields {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: '`Opportunity.version` that the viewer saw; another one since then is CONFLICT.' })
  version: number;
}

@InputType()
export class CloseOpportunityInput extends OpportunityVersionInput {
  @Field(() => CloseAs)
  as: CloseAs;
}

@InputType()
export class DuplicateOpportunityInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'Either `id`, by a member, or the `token` of a reminder.' })
export class ConfirmOpportunityInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'As it stands in the link of the reminder; works without signing in and confirms, nothing else.' })
  token?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only with `token`: which of the postings of the reminder; all when left out.' })
  @ArrayMaxSize(500)
  only?: string[] | null;
}
