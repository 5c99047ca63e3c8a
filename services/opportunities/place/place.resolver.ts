import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { Place } from './place.ts';
import { placesFor } from './place.service.ts';

/** Answers from the gazetteer: needs no database and no viewer. */
@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => [Place], { description: 'Type-ahead for a place: the beginning of a German postal code or of the name of a town, best first.' })
  places(
    @Ctx() context: OpportunitiesContext,
    @Arg('text', () => String, { description: 'What was typed so far, 1 to 100 characters. Umlauts may be written ä, ae or a.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most so many, 1 to 100.' }) first: number,
  ): Place[] {
    return placesFor(context, text, first);
  }
}
