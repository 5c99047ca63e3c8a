import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Organisation } from '../organisation/organisation.ts';
import { organisationsLike } from './suggestion.service.ts';

@Resolver()
export class SuggestionResolver {
  @Query(() => [Organisation], {
    nullable: true,
    description: 'Type-ahead for a verified organisation: those whose name, or a later word of it, begins with the text, 1 to 100 characters; umlauts may be written ä, ae or a. `first` from 1 to 10.',
  })
  organisationSuggestions(
    @Ctx() context: OrganisationsContext,
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): Promise<Organisation[]> {
    return organisationsLike(context, text, first);
  }
}
