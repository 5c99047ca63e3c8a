import { Directive, Field, Float, ObjectType } from 'type-graphql';

/** A place is owned by the opportunities subgraph, which tells this one where an opportunity is. */
@ObjectType('Place')
export class Place {
  @Field(() => Float)
  @Directive('@external')
  latitude: number;

  @Field(() => Float)
  @Directive('@external')
  longitude: number;
}
