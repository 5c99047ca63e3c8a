import { checkFirst } from '../../shared/connection.ts';
import { typedBeginning } from '../../shared/word-beginnings.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Link } from '../links/link-page.ts';
import type { NewsArticle } from '../news/news-article.ts';
import { findLinksLike, findTitlesLike } from './text-suggestion.repository.ts';

/** More than this nobody reads while typing. */
const MOST = 10;

/** Type-ahead for news, guides and projects: up to `first` of each whose title has a word that begins like that. @throws BAD_USER_INPUT for `text` outside 1..100 characters, and for `first` outside 1..10 */
export async function articlesLike({ db, now }: Pick<OrganisationsContext, 'db' | 'now'>, text: string, first: number): Promise<NewsArticle[]> {
  const [typed, most] = [typedBeginning(text), checkFirst(first, MOST)];
  return typed === null ? [] : findTitlesLike(db, typed, now(), most);
}

/** Type-ahead for links, in the same way. */
export async function linksLike({ db }: Pick<OrganisationsContext, 'db'>, text: string, first: number): Promise<Link[]> {
  const [typed, most] = [typedBeginning(text), checkFirst(first, MOST)];
  return typed === null ? [] : findLinksLike(db, typed, most);
}
