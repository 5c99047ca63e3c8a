import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by the opportunities subgraph; this one knows its key. */
@ObjectType('Opportunity')
@Directive('@key(fields: "id", resolvable: false)')
export class Opportunity {
  @Field(() => ID)
  id: string;
}
