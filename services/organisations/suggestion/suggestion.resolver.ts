import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Link } from '../links/link-page.ts';
import { NewsArticle } from '../news/news-article.ts';
import { Organisation } from '../organisation/organisation.ts';
import { organisationsLike } from './suggestion.service.ts';
import { articlesLike, linksLike } from './text-suggestion.service.ts';

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

  @Query(() => [NewsArticle], {
    nullable: true,
    description: 'Type-ahead for news, guides and projects: those with a word in their title that begins with the text, 1 to 100 characters, the newest first; umlauts may be written ä, ae or a. `first` from 1 to 10 of each kind.',
  })
  articleSuggestions(@Ctx() context: OrganisationsContext, @Arg('text', () => String) text: string, @Arg('first', () => Int, { defaultValue: 5 }) first: number): Promise<NewsArticle[]> {
    return articlesLike(context, text, first);
  }

  @Query(() => [Link], {
    nullable: true,
    description: 'Type-ahead for links of networks: those with a word in their title that begins with the text, 1 to 100 characters, each address once; umlauts may be written ä, ae or a. `first` from 1 to 10.',
  })
  linkSuggestions(@Ctx() context: OrganisationsContext, @Arg('text', () => String) text: string, @Arg('first', () => Int, { defaultValue: 5 }) first: number): Promise<Link[]> {
    return linksLike(context, text, first);
  }
}
