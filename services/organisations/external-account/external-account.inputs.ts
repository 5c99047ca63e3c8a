import { IsEmail, MaxLength, MinLength } from 'class-validator';
import { Directive, Field, InputType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { ReturnPath } from '../sign-in/return-path.decorator.ts';

@InputType({ description: 'Whom an account kept elsewhere says that it belongs to, as the gateway has checked it.' })
@Directive('@inaccessible')
export class ExternalSignInInput {
  @Field({ description: 'Who keeps the account: the `iss` of its ID token, 1 to 500 characters.' })
  @MinLength(1, { message: 'must not be empty' })
  @MaxLength(500, { message: 'must have at most 500 characters' })
  issuer: string;

  @Field({ description: 'Which account there: the `sub` of its ID token, 1 to 255 characters.' })
  @MinLength(1, { message: 'must not be empty' })
  @MaxLength(255, { message: 'must have at most 255 characters' })
  subject: string;

  @Field(() => EmailAddress, { description: "The account's address." })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email: string;

  @Field({ description: 'Whether its keeper has made sure that the address is theirs.' })
  isEmailVerified: boolean;

  @Field(() => Locale, { description: 'The language of the page, for a person who is new.' })
  locale: Locale;

  @Field({ description: 'The page to come back to: a path on this site, at most 500 characters.' })
  @ReturnPath()
  returnTo: string;

  @Field({ description: "The browser's User-Agent header; only the names of browser and system are kept." })
  userAgent: string;
}
