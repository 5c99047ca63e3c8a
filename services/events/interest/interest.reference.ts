import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An interest is owned by the opportunities subgraph; here it is only its key. */
@ObjectType('Interest')
@Directive('@key(fields: "id", resolvable: false)')
export class Interest {
  @Field(() => ID)
  id: string;
}
