import { IsEmail, MaxLength, MinLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { Consent } from './inquiry.rules.ts';

@InputType({ description: 'A message to an organisation. Exactly one of opportunityId and organisationId. Whoever is signed in gives the message alone; everybody else also name, email, consent and proofOfWork.' })
export class ContactOrganiserInput {
  @Field(() => ID, { nullable: true, description: 'The opportunity that the message is about.' })
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation, when the message is about none of its opportunities.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the organisation calls the sender: 1 to 100 characters in one line. Needed without an account, and while the account has no name.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name?: string | null;

  @Field(() => EmailAddress, { nullable: true, description: 'Where the confirmation mail goes, and then the answer. The organisation sees it. Not looked at when signed in: then it is the address of the account, which nobody sees.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email?: string | null;

  @Field({ description: 'Plain text, 20 to 5,000 characters.' })
  @PlainText()
  @TrimmedLength(20, 5000)
  message: string;

  @Field(() => Boolean, { nullable: true, description: 'That the organisation may have the address and answer to it. Must be true without an account.' })
  @Consent()
  consent?: boolean | null;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the mails to the sender.' })
  locale: Locale;

  @Field(() => String, { nullable: true, description: 'The solved challenge of `inquiryChallenge`, see ProofOfWorkChallenge. Good for one message. Needed without an account.' })
  proofOfWork?: string | null;

  @Field(() => String, { nullable: true, description: 'Made up once per message by whoever is signed in, 8 to 100 characters: sent twice, it opens one thread.' })
  @SingleLine()
  @MinLength(8, { message: 'must have at least 8 characters' })
  @MaxLength(100, { message: 'must have at most 100 characters' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What the link of the confirmation mail carries.' })
export class ConfirmInquiryInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;
}
