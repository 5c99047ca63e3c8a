import { ArrayMaxSize, ArrayNotEmpty, MaxLength, ValidateNested } from 'class-validator';
import { GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { rule, SingleLine, TrimmedLength, WebAddress } from '../../shared/text-rules.ts';
import { LinkGroupKind, MOST_GROUPS, MOST_LINKS } from './link.codes.ts';
import { LinkPage } from './link-page.ts';

const MOST_IN_ADDRESS = 2000;

/** Not longer than browsers take everywhere; else LENGTH. */
function FittingAddress(): PropertyDecorator {
  return rule('length', `must have at most ${MOST_IN_ADDRESS} characters`, (value) => String(value).length <= MOST_IN_ADDRESS);
}

@InputType({ description: 'As Link.' })
export class LinkInput {
  @Field({ description: '1 to 120 characters in one line.' })
  @SingleLine()
  @TrimmedLength(1, 120)
  title: string;

  @Field(() => GraphQLURL, { description: 'Begins with https:// or http://; up to 2,000 characters.' })
  @WebAddress()
  @FittingAddress()
  url: URL | string;

  @Field(() => String, { nullable: true, description: 'Up to 300 characters in one line.' })
  @SingleLine()
  @MaxLength(300, { message: 'must have at most 300 characters' })
  description?: string | null;
}

@InputType({ description: 'As LinkGroup.' })
export class LinkGroupInput {
  @Field(() => LinkGroupKind)
  kind: LinkGroupKind;

  @Field(() => String, { nullable: true, description: 'Up to 80 characters in one line; left out for the heading that goes with the kind.' })
  @SingleLine()
  @MaxLength(80, { message: 'must have at most 80 characters' })
  title?: string | null;

  @Field(() => [LinkInput], { description: '1 to 50.' })
  @ArrayNotEmpty({ message: 'must not be empty' })
  @ArrayMaxSize(MOST_LINKS, { message: `must have at most ${MOST_LINKS} entries` })
  @ValidateNested({ each: true })
  links: LinkInput[];
}

@InputType({ description: 'All links of a network as they shall be, in their order.' })
export class SaveLinksInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;

  @Field(() => [LinkGroupInput], { description: 'Up to 20.' })
  @ArrayMaxSize(MOST_GROUPS, { message: `must have at most ${MOST_GROUPS} entries` })
  @ValidateNested({ each: true })
  groups: LinkGroupInput[];
}

@ObjectType()
export class SaveLinksPayload {
  @Field(() => LinkPage)
  linkPage: LinkPage;
}
