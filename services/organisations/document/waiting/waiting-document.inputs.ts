import { IsBase64, MaxLength, Min } from 'class-validator';
import { Directive, Field, ID, InputType, Int } from 'type-graphql';
import { MOST_PORTION_BYTES } from './waiting-document.codes.ts';

@InputType({ description: 'The next portion of a file, for the gateway alone.' })
@Directive('@inaccessible')
export class WaitingPortionInput {
  @Field(() => ID, { description: 'Of the file.' })
  id: string;

  @Field(() => Int, { description: 'How many came before it.' })
  @Min(0, { message: 'must be 0 or more' })
  number: number;

  @Field({ description: 'In base64, at most 1.4 MB.' })
  @MaxLength(Math.ceil(MOST_PORTION_BYTES / 3) * 4, { message: 'must not have more than 1.4 MB' })
  @IsBase64({}, { message: 'must be base64' })
  data: string;
}
