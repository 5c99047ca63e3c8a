import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How much of a list there is.' })
export class ListCounts {
  @Field(() => Int, { description: 'Rows below the header.' })
  rows: number;

  @Field(() => Int, { description: 'Rows that cannot be taken.' })
  refusedRows: number;

  @Field(() => Int, { description: 'Rows with something to look at, refused ones included.' })
  problematicRows: number;

  @Field(() => Int, { description: 'Organisations that it brought new.' })
  organisationsCreated: number;

  @Field(() => Int)
  organisationsUpdated: number;

  @Field(() => Int)
  opportunitiesCreated: number;

  @Field(() => Int)
  opportunitiesUpdated: number;

  @Field(() => Int, { description: 'Of both, what was there already just so.' })
  unchanged: number;

  @Field(() => Int, { description: 'Of both, what undoing took back or put back.' })
  undone: number;

  @Field(() => Int, { description: 'Of both, what undoing left, since it was changed or is used.' })
  kept: number;
}
