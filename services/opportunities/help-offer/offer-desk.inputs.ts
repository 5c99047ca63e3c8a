import { ArrayMaxSize, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { NearInput } from '../../shared/near.ts';
import { PlainText, SingleLine, TrimmedLength } from '../../shared/text-rules.ts';
import { HelpOfferStatus } from './help-offer.codes.ts';
import { HelpOffer } from './help-offer.ts';

@InputType({ description: 'Every field that is set must hold.' })
export class HelpOfferFilter {
  @Field(() => [ID], { nullable: true, description: 'Any of; a field includes its sub-interests.' })
  @ArrayMaxSize(50)
  interests?: string[] | null;

  @Field(() => NearInput, { nullable: true })
  @ValidateNested()
  near?: NearInput | null;

  @Field(() => HelpOfferStatus, { nullable: true })
  status?: HelpOfferStatus | null;
}

@InputType({ description: 'A mail of a coordinator to somebody who offered help. It goes through the site, and whoever answers it writes to the coordinator\'s own address.' })
export class WriteToHelpOfferInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'A help request of the network that it is about.' })
  helpRequestId?: string | null;

  @Field({ description: 'Plain text, 10 to 2,000 characters.' })
  @PlainText()
  @TrimmedLength(10, 2000)
  message: string;

  @Field({ description: 'Made up once per mail, 8 to 100 characters: sent twice, one mail goes out.' })
  @SingleLine()
  @MinLength(8, { message: 'must have at least 8 characters' })
  @MaxLength(100, { message: 'must have at most 100 characters' })
  idempotencyKey: string;
}

@InputType()
export class MarkHelpOfferInput {
  @Field(() => ID)
  id: string;

  @Field(() => HelpOfferStatus)
  status: HelpOfferStatus;
}

@ObjectType()
export class HelpOfferPayload {
  @Field(() => HelpOffer)
  helpOffer: HelpOffer;
}
