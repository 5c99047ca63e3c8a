import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.ts';
import { Opportunity } from '../opportunity/opportunity.ts';

/** Opportunities in the order in which they were kept. */
export const FavouriteConnection = connectionOf(Opportunity, 'Favourite');

@InputType()
export class FavouriteInput {
  @Field(() => ID)
  opportunityId: string;
}

@ObjectType()
export class FavouritePayload {
  @Field(() => Opportunity, { nullable: true, description: 'With `isFavourite` as it is now; null when it is no longer public.' })
  opportunity: Opportunity | null;
}
