import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import type { OpportunitiesContext } from '../context.ts';
import { Interest } from '../interest/interest.ts';
import { completionsOf, interestsLike } from './completion.service.ts';
import { WordCompletion } from './word-completion.ts';

@Resolver()
export class CompletionResolver {
  @Query(() => [WordCompletion], {
    nullable: true,
    description: 'Type-ahead for a search: the typed text, 1 to 100 characters, its last word completed by words of live postings; what finds most comes first. `first` from 1 to 10.',
  })
  wordCompletions(
    @Ctx() context: OpportunitiesContext,
    @Arg('text', () => String) text: string,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): Promise<WordCompletion[]> {
    return completionsOf(context, text, first);
  }

  @Query(() => [Interest], {
    nullable: true,
    description: 'Type-ahead for interests: those whose label, or a word that means the same, begins with the text, 1 to 100 characters; best first. `first` from 1 to 10.',
  })
  interestSuggestions(
    @Arg('text', () => String) text: string,
    @Arg('locale', () => Locale, { defaultValue: Locale.DE }) locale: Locale,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): Interest[] {
    return interestsLike(text, locale, first);
  }
}
