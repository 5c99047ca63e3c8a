import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { rule, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { MOST_PARTNERS } from './project-partner.ts';

const MOST_IN_ADDRESS = 2000;

/** A safe address of the web that is not longer than browsers take everywhere; else HTTPS_ADDRESS. */
function HttpsAddress(): PropertyDecorator {
  return rule('httpsAddress', `must begin with https:// and have at most ${MOST_IN_ADDRESS} characters`, (value) => /^https:\/\//i.test(String(value)) && String(value).length <= MOST_IN_ADDRESS);
}

@InputType({ description: 'As ProjectPartner: an organisation of this site by its id, or a name with an address.' })
export class PartnerInput {
  @Field(() => ID, { nullable: true, description: 'A verified organisation; or one that is a partner already.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of who is no organisation of this site: 2 to 120 characters in one line.' })
  @SingleLine()
  @TrimmedLength(2, 120)
  name?: string | null;

  @Field(() => GraphQLURL, { nullable: true, description: 'Goes with the name, and begins with https://.' })
  @HttpsAddress()
  url?: URL | string | null;
}

@InputType({ description: 'The partners of a project as they shall be, in their order.' })
export class SavePartnersInput {
  @Field(() => ID, { description: 'Of the project.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;

  @Field(() => [PartnerInput], { description: 'Up to 30.' })
  @ArrayMaxSize(MOST_PARTNERS, { message: `must have at most ${MOST_PARTNERS} entries` })
  @ValidateNested({ each: true })
  partners: PartnerInput[];
}
