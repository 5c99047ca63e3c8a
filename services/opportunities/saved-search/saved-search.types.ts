import { IsEmail, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { EmailAddress } from '../../shared/email-address.ts';
import { Locale } from '../../shared/locale.ts';
import { SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { OpportunityFilter } from '../search/opportunity-filter.ts';
import { AlertFrequency, SaveSearchStatus } from './saved-search.codes.ts';
import { SavedSearch } from './saved-search.ts';

registerEnumType(SaveSearchStatus, { name: 'SaveSearchStatus', description: 'CONFIRMATION_SENT: a mail asks whether the address is right, and until then nothing else happens. SAVED: it is looked at from now on.' });

@InputType({ description: 'A search to hear of. Whoever is not signed in also gives email and proofOfWork.' })
export class SaveSearchInput {
  @Field(() => OpportunityFilter, { description: 'As for `opportunities`; an empty one is every new offer.' })
  @ValidateNested()
  filter: OpportunityFilter;

  @Field({ description: 'The same search in the address of the search page, without the question mark, up to 2,000 characters: mails lead back there.' })
  @SingleLine()
  @MaxLength(2000)
  query: string;

  @Field({ description: 'What to call it: 1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name: string;

  @Field(() => AlertFrequency, { defaultValue: AlertFrequency.DAILY })
  frequency: AlertFrequency;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which to look, today or later; no end when left out.' })
  endsOn?: string | null;

  @Field(() => EmailAddress, { nullable: true, description: 'Where the mails go. Not looked at when signed in: then it is the address of the account.' })
  @MaxLength(254, { message: 'must have at most 254 characters' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'must be an e-mail address' })
  email?: string | null;

  @Field(() => Locale, { defaultValue: Locale.DE, description: 'The language of the mails.' })
  locale: Locale;

  @Field(() => String, { nullable: true, description: 'The solved challenge of `inquiryChallenge`; good for one use. Needed without an account.' })
  proofOfWork?: string | null;
}

@InputType({ description: 'What the link of the confirmation mail carries.' })
export class ConfirmSavedSearchInput {
  @Field({ description: 'The token as it stands in the link.' })
  token: string;
}

@InputType({ description: 'Exactly one of id (signed in) and token (of a link in a mail). What is left out stays as it is.' })
export class ChangeSavedSearchInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  token?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 100 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 100)
  name?: string | null;

  @Field(() => AlertFrequency, { nullable: true })
  frequency?: AlertFrequency | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which to look, today or later; null for no end.' })
  endsOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it rests.' })
  isPaused?: boolean | null;
}

@InputType({ description: 'Exactly one of id (signed in) and token (of a link in a mail).' })
export class DeleteSavedSearchInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  token?: string | null;
}

@ObjectType()
export class SaveSearchPayload {
  @Field(() => SaveSearchStatus)
  status: SaveSearchStatus;

  @Field(() => SavedSearch, { nullable: true, description: 'Null while it waits for the confirmation.' })
  savedSearch: SavedSearch | null;
}

@ObjectType()
export class SavedSearchPayload {
  @Field(() => SavedSearch)
  savedSearch: SavedSearch;
}

@ObjectType()
export class ConfirmSavedSearchPayload {
  @Field(() => SavedSearch)
  savedSearch: SavedSearch;

  @Field({ description: 'By this its owner changes and ends it, as by the links of its mails.' })
  linkToken: string;
}

@ObjectType()
export class DeleteSavedSearchPayload {
  @Field({ description: 'What it was called.' })
  name: string;
}
