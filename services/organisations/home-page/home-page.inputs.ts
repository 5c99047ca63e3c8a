import { ArrayMaxSize, ArrayNotEmpty, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { SingleLine } from '../../shared/text-rules.ts';
import { BlockKind } from './home-page.codes.ts';
import { HomePage } from './home-page.ts';

const MOST_BLOCKS = Object.keys(BlockKind).length;

@InputType({ description: 'As HomeBlock.' })
export class HomeBlockInput {
  @Field(() => BlockKind)
  kind: BlockKind;

  @Field(() => String, { nullable: true, description: 'Up to 80 characters in one line; left out for the heading that goes with the kind.' })
  @SingleLine()
  @MaxLength(80, { message: 'must have at most 80 characters' })
  title?: string | null;

  @Field()
  isShown: boolean;
}

@InputType({ description: 'The page of a network as it shall be.' })
export class SaveHomePageInput {
  @Field(() => ID)
  networkId: string;

  @Field(() => Int, { description: 'The version that was read; a stale one is CONFLICT.' })
  version: number;

  @Field(() => [HomeBlockInput], { description: 'In their order, each kind once at most (else REPEATED); kinds that are left out are hidden.' })
  @ArrayNotEmpty({ message: 'must not be empty' })
  @ArrayMaxSize(MOST_BLOCKS, { message: `must have at most ${MOST_BLOCKS} entries` })
  @ValidateNested({ each: true })
  blocks: HomeBlockInput[];
}

@ObjectType()
export class SaveHomePagePayload {
  @Field(() => HomePage)
  homePage: HomePage;
}
