import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The person who is signed in, owned by the organisations subgraph; this one knows their key and adds what is theirs here. */
@ObjectType('Viewer')
@Directive('@key(fields: "id")')
export class Viewer {
  @Field(() => ID)
  id: string;
}
