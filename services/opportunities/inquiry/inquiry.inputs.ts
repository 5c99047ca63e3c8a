import { IsEmail, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { Consent } from './inquiry.rules.ts';

@InputType({ description: 'A message to an organisation from somebody without an account. Exactly one of opportunityId and organisationId.' })
export class ContactOrganiserInput {
  @Field(() => ID, { nullable: true, description: 'The opportunity that the message is about.' })
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation, when the message is about none of its opportunities.' })
  organisationId?: string | null;

  @Field({ description: 'What the organisation calls the sender: 1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name: string;

  @Field(() => EmailAddress, { description: 'Where the confirmation mail goes, and then the answer. The organisation sees it.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email: string;

  @Field({ description: 'Plain text, 20 to 5,000 characters.' })
  @PlainText()
  @TrimmedLength(20, 5000)
  message: string;

  @Field({ description: 'That the organisation may have the address and answer to it. Must be true.' })
  @Consent()
  consent: boolean;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the confirmation mail.' })
  locale: Locale;

  @Field({ description: 'The solved challenge of `inquiryChallenge`, see ProofOfWorkChallenge. Good for one message.' })
  proofOfWork: string;
}

@InputType({ description: 'What the link of the confirmation mail carries.' })
export class ConfirmInquiryInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;
}
