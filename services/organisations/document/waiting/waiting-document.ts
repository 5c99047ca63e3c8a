import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DocumentFormat } from '../document.codes.ts';

@ObjectType({ description: 'A file that comes in, or has come in and waits to be attached, for the gateway alone.' })
@Directive('@inaccessible')
export class WaitingDocument {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Bytes that have come in.' })
  size: number;

  @Field(() => DocumentFormat, { nullable: true, description: 'Null until it was looked through.' })
  format: DocumentFormat | null;
}
