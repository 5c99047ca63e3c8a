import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Interest } from '../interest/interest.ts';
import { Place } from '../place/place.ts';
import { OpportunityFields } from './drafting.inputs.ts';

@InputType({ description: 'A posting as it is being written; nothing of it is saved.' })
export class SearchPreviewInput extends OpportunityFields {
  @Field(() => ID, { description: 'Of which the viewer is a member.' })
  organisationId: string;

  @Field(() => ID, { nullable: true, description: 'Of the posting when it is there already, so that it does not compete with itself.' })
  id?: string | null;
}

@ObjectType({ description: 'A search that somebody could make, and where the posting would stand among the live ones.' })
export class SampleSearch {
  @Field(() => Interest, { nullable: true, description: 'The interest that is chosen.' })
  interest: Interest | null;

  @Field(() => String, { nullable: true, description: 'The words that are typed.' })
  text: string | null;

  @Field(() => Place, { nullable: true, description: 'Around where; null for everywhere.' })
  place: Place | null;

  @Field(() => Float, { description: 'Kilometres around the place.' })
  radiusKm: number;

  @Field({ description: 'Whether the posting would be among the results.' })
  found: boolean;

  @Field(() => Int, { nullable: true, description: 'Its position by best match, from 1; null when it is not found, or beyond 100.' })
  rank: number | null;

  @Field(() => Int, { description: 'How many there would be, this one included.' })
  totalCount: number;
}

@ObjectType({ description: 'Under what a posting will be found.' })
export class SearchPreview {
  @Field(() => Place, { nullable: true })
  place: Place | null;

  @Field(() => [Interest])
  interests: Interest[];

  @Field(() => [String], { description: 'Words of its title and summary that can be searched for, in their order, at most 20.' })
  words: string[];

  @Field(() => [SampleSearch], { description: 'At most 5.' })
  searches: SampleSearch[];
}
