import { IsEmail, MaxLength } from 'class-validator';
import { Directive, Field, InputType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { ReturnPath } from './return-path.decorator.ts';

@InputType({ description: 'Who wants to sign in, and where they go then.' })
export class RequestSignInInput {
  @Field(() => EmailAddress, { description: 'Where the link goes.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email: string;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the mail, for whoever has not chosen one before.' })
  locale: Locale;

  @Field({ defaultValue: '/', description: 'The page to come back to: a path on this site as it stands in the address bar, at most 500 characters.' })
  @ReturnPath()
  returnTo: string;
}

@InputType({ description: 'What the link of the mail carries.' })
@Directive('@inaccessible')
export class SignInInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;

  @Field({ defaultValue: '', description: "The browser's User-Agent header; only the names of browser and system are kept." })
  userAgent: string;
}
