import { ArrayMaxSize, ArrayMinSize, IsEmail, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { rule, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { areFields } from '../interest/known-interests.ts';
import { NewsletterAudience } from './newsletter.codes.ts';
import { NewsletterText } from './newsletter.ts';

/** Ids of fields of engagement; else UNKNOWN_FIELD. */
function KnownFields(): PropertyDecorator {
  return rule('unknownField', 'must be ids of fields of engagement', (value) => Array.isArray(value) && areFields(value));
}

@InputType({ description: 'A place that was chosen.' })
export class NewsletterPlaceInput {
  @Field({ description: '1 to 80 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 80)
  name: string;

  @Field(() => Float, { description: 'Degrees north, WGS 84, -90..90.' })
  @Min(-90)
  @Max(90)
  latitude: number;

  @Field(() => Float, { description: 'Degrees east, WGS 84, -180..180.' })
  @Min(-180)
  @Max(180)
  longitude: number;
}

@InputType({ description: 'A circle around a place.' })
export class NewsletterCircleInput extends NewsletterPlaceInput {
  @Field(() => Int, { description: 'Kilometres, 1..200.' })
  @Min(1)
  @Max(200)
  radiusKm: number;
}

/** What a newsletter says and to whom. */
@InputType()
export class NewsletterContent {
  @Field(() => [NewsletterText], { description: 'One or two, each in a language of its own.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @ValidateNested()
  @rule('sameLanguage', 'must be in different languages', (texts) => Array.isArray(texts) && new Set(texts.map(({ language }) => language)).size === texts.length)
  texts: NewsletterText[];

  @Field(() => [NewsletterAudience], { description: 'At least one; who belongs to several gets one mail.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  audiences: NewsletterAudience[];

  @Field(() => [ID], { defaultValue: [], description: 'Ids of fields of engagement, any of; empty for all. Who has named none gets it too.' })
  @ArrayMaxSize(14)
  @KnownFields()
  fields: string[];

  @Field(() => NewsletterCircleInput, { nullable: true, description: 'Where its readers are; everywhere when left out. Who has named no place gets it too.' })
  @ValidateNested()
  circle?: NewsletterCircleInput | null;
}

@InputType()
export class CreateNewsletterInput extends NewsletterContent {
  @Field(() => ID)
  networkId: string;
}

@InputType()
export class NewsletterInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the change began with.' })
  version: number;
}

@InputType()
export class UpdateNewsletterInput extends NewsletterContent {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the change began with.' })
  version: number;
}

@InputType()
export class ScheduleNewsletterInput extends NewsletterInput {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it shall go out: from now to a year ahead; now when left out.' })
  at?: Date | null;
}

@InputType()
export class TestNewsletterInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'Whoever is not signed in also gives email and proofOfWork.' })
export class SubscribeToNewsletterInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => [ID], { defaultValue: [], description: 'Ids of the fields of engagement that interest them; empty for all.' })
  @ArrayMaxSize(14)
  @KnownFields()
  fields: string[];

  @Field(() => NewsletterPlaceInput, { nullable: true, description: 'Where they are; then what is for elsewhere does not come.' })
  @ValidateNested()
  place?: NewsletterPlaceInput | null;

  @Field(() => EmailAddress, { nullable: true, description: 'Where the mails go. Not looked at when signed in: then it is the address of the account.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email?: string | null;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the mails.' })
  locale: Locale;

  @Field(() => String, { nullable: true, description: 'The solved challenge of `newsletterChallenge`; good for one use. Needed without an account.' })
  proofOfWork?: string | null;
}

@InputType({ description: 'What the link of the confirmation mail carries.' })
export class ConfirmNewsletterSubscriptionInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;
}

@InputType()
export class EndNewsletterSubscriptionInput {
  @Field(() => ID)
  id: string;
}
