import { ArrayMaxSize, IsEmail, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { PlainText, rule, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { Agency } from './agency.ts';

const tooLong = (most: number) => ({ message: `must have at most ${most} characters` });
const tooMany = (most: number) => ({ message: `must have at most ${most} entries` });

/** `00:00` to `23:59`; else CLOCK. */
function Clock(): PropertyDecorator {
  return rule('clock', 'must be a time as HH:MM', (value) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(String(value)));
}

/** How one may be reached, a person or the agency. */
@InputType()
class Reachable {
  @Field(() => String, { nullable: true, description: 'Up to 40 characters in one line.' })
  @SingleLine()
  @MaxLength(40, tooLong(40))
  telephone?: string | null;

  @Field(() => EmailAddress, { nullable: true })
  @ValidateIf((input: Reachable) => Boolean(input.email))
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email?: string | null;
}

@InputType({ description: 'As AgencyHours.' })
export class AgencyHoursInput {
  @Field(() => Int, { description: '1 for Monday to 7 for Sunday.' })
  @Min(1, { message: 'must be 1 to 7' })
  @Max(7, { message: 'must be 1 to 7' })
  weekday: number;

  @Field({ description: 'As `HH:MM`.' })
  @Clock()
  opensAt: string;

  @Field({ description: 'As `HH:MM`, later than it opens (else ENDS_BEFORE_IT_BEGINS); hours of one day do not overlap (else OVERLAPS).' })
  @Clock()
  closesAt: string;
}

@InputType({ description: 'As ClosedDays.' })
export class ClosedDaysInput {
  @Field(() => GraphQLLocalDate)
  from: string;

  @Field(() => GraphQLLocalDate, { description: 'The last of them; not before the first (else ENDS_BEFORE_IT_BEGINS).' })
  to: string;

  @Field(() => String, { nullable: true, description: 'Up to 120 characters in one line.' })
  @SingleLine()
  @MaxLength(120, tooLong(120))
  reason?: string | null;
}

@InputType({ description: 'As ContactPerson. Name them only if they agree: everybody sees it.' })
export class ContactPersonInput extends Reachable {
  @Field({ description: '1 to 120 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 120)
  name: string;

  @Field(() => String, { nullable: true, description: 'Up to 120 characters in one line.' })
  @SingleLine()
  @MaxLength(120, tooLong(120))
  role?: string | null;
}

@InputType({ description: 'Where and when the coordination can be met, as it shall be.' })
export class SaveAgencyInput extends Reachable {
  @Field(() => ID)
  networkId: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Address and how to find it: up to 500 characters.' })
  @PlainText()
  @MaxLength(500, tooLong(500))
  place?: string | null;

  @Field(() => [AgencyHoursInput], { description: 'Up to 21.' })
  @ArrayMaxSize(21, tooMany(21))
  @ValidateNested({ each: true })
  hours: AgencyHoursInput[];

  @Field(() => [ClosedDaysInput], { description: 'Up to 30.' })
  @ArrayMaxSize(30, tooMany(30))
  @ValidateNested({ each: true })
  closed: ClosedDaysInput[];

  @Field(() => [ContactPersonInput], { description: 'Up to 20.' })
  @ArrayMaxSize(20, tooMany(20))
  @ValidateNested({ each: true })
  people: ContactPersonInput[];
}

@ObjectType()
export class SaveAgencyPayload {
  @Field(() => Agency)
  agency: Agency;
}
