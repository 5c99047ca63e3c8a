import { ArrayMaxSize, IsEmail, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { MOST_QUESTIONS } from '../question/question.codes.ts';
import { AnswerInput } from '../question/question.inputs.ts';
import { MOST_SHIFTS } from '../shift/event-shift.ts';
import { MOST_SEATS } from './registration.codes.ts';

@InputType({ description: 'Registers for an event with numbered seats. Whoever is not signed in also gives name, email and proofOfWork.' })
export class RegisterForEventInput {
  @Field(() => ID)
  eventId: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'For an event with shifts: one or several of them, none at the same time as another. REQUIRED, UNKNOWN, OVERLAPS, ALREADY_REGISTERED and SHIFT_OVER name the shift. Empty for an event without.',
  })
  @ArrayMaxSize(MOST_SHIFTS)
  shiftIds: string[];

  @Field(() => Int, { defaultValue: 1, description: 'How many come, 1 to 20, and no more than the event, or each of the shifts, has seats.' })
  @Min(1)
  @Max(MOST_SEATS)
  partySize: number;

  @Field(() => String, { nullable: true, description: 'What the organisation calls the person: 1 to 100 characters in one line. Needed without an account, and while the account has no name.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name?: string | null;

  @Field(() => EmailAddress, { nullable: true, description: 'Where the mails about it go; shown to nobody. Not looked at when signed in: then it is the address of the account.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email?: string | null;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the mails.' })
  locale: Locale;

  @Field(() => [AnswerInput], { nullable: true, description: 'To `Event.questions`. `input.answers.<id of the question>` REQUIRED or NO_OPTION; `input.answers.<position>.questionId` UNKNOWN or TWICE.' })
  @ArrayMaxSize(MOST_QUESTIONS)
  @ValidateNested({ each: true })
  answers?: AnswerInput[] | null;

  @Field(() => String, { nullable: true, description: 'The solved challenge of `registrationChallenge`, see ProofOfWorkChallenge. Good for one registration. Needed without an account.' })
  proofOfWork?: string | null;
}

@InputType({ description: 'What the link of the confirmation mail carries.' })
export class ConfirmRegistrationInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;
}

@InputType({ description: 'Exactly one of id (for who is signed in) and token (from a link in a mail).' })
export class CancelRegistrationInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  token?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: "Also the person's other shifts of the same day." })
  wholeDay?: boolean;
}

@InputType({ description: 'Exactly one of id (for who is signed in) and token (from a link in a mail).' })
export class AnswerSeatOfferInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  token?: string | null;

  @Field({ description: 'Whether the seats are taken; false gives them to the next who waits.' })
  accept: boolean;
}
