import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by the events subgraph; this one knows its key. */
@ObjectType('Event')
@Directive('@key(fields: "id", resolvable: false)')
export class Event {
  @Field(() => ID)
  id: string;
}
