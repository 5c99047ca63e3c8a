import { ArrayMaxSize, ArrayUnique, IsEmail, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { Consent } from '../inquiry/inquiry.rules.ts';
import { TimeSlot } from '../opportunity/opportunity.codes.ts';
import { HelpOffer } from './help-offer.ts';

/** With what, near where, when, and who. */
@InputType()
export class HelpOfferFields {
  @Field({ description: 'What they want to be called: 1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name: string;

  @Field(() => String, { nullable: true, description: 'For the coordination to call: up to 50 characters in one line.' })
  @SingleLine()
  @TrimmedLength(0, 50)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'With what they can help: plain text of up to 500 characters. Needed where there is no interest (else NOTHING_OFFERED).' })
  @PlainText()
  @TrimmedLength(0, 500)
  words?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Up to 10.' })
  @ArrayMaxSize(10, { message: 'must have at most 10 entries' })
  @ArrayUnique()
  interests: string[];

  @Field({ description: 'Near where: postal code, town, or the id of a Place.' })
  @TrimmedLength(1, 100)
  place: string;

  @Field(() => [TimeSlot], { defaultValue: [], description: 'When they have time; none means by arrangement.' })
  @ArrayUnique()
  @ArrayMaxSize(21)
  availability: TimeSlot[];
}

@InputType({ description: 'How somebody can help in the crisis of a network. A mail asks for confirmation, and until then nobody sees it.' })
export class OfferHelpInput extends HelpOfferFields {
  @Field(() => ID, { description: 'A network in which there is a crisis (else NO_CRISIS).' })
  networkId: string;

  @Field(() => EmailAddress, { description: 'Where the mails go. Nobody sees it; whoever answers a mail shows it by that.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email: string;

  @Field({ description: 'That the coordinators of the network may see the offer and write to them. Must be true.' })
  @Consent()
  consent: boolean;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the mails.' })
  locale: Locale;

  @Field({ description: 'The solved challenge of `inquiryChallenge`, see ProofOfWorkChallenge. Good for one offer.' })
  proofOfWork: string;
}

@InputType({ description: 'An offer as it shall be.' })
export class ChangeHelpOfferInput extends HelpOfferFields {
  @Field({ description: 'The token of the link in its mails.' })
  token: string;
}

@InputType()
export class HelpOfferTokenInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;
}

@ObjectType()
export class OfferHelpPayload {
  @Field({ description: 'Always true: a mail with a link to confirm is on its way.' })
  isOnItsWay: boolean;
}

@ObjectType()
export class ConfirmHelpOfferPayload {
  @Field({ description: 'The name of the network that hears of it.' })
  networkName: string;

  @Field({ description: 'By which the offer is changed and withdrawn; each of its mails carries it too.' })
  linkToken: string;
}

@ObjectType()
export class ChangeHelpOfferPayload {
  @Field(() => HelpOffer)
  helpOffer: HelpOffer;
}

@ObjectType()
export class WithdrawHelpOfferPayload {
  @Field({ description: 'Always true: nothing is kept of it.' })
  isErased: boolean;
}
