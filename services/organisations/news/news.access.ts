import { coordinates, signedIn, type SignedIn } from '../../shared/authorise.ts';
import { forbidden, notFound } from '../../shared/errors.ts';
import type { OrganisationsContext } from '../context.ts';
import type { NewsArticle } from './news-article.ts';
import { NewsStatus } from './news.codes.ts';
import { statusAt } from './publication.ts';

type Asked = Pick<OrganisationsContext, 'viewer' | 'now'>;

/** Whether everybody can read it. */
export function isPublic({ now }: Pick<Asked, 'now'>, { publishedAt }: NewsArticle): boolean {
  return statusAt(publishedAt, now()) === NewsStatus.PUBLISHED;
}

/** Whether the viewer can read it: what is public, and everything of the networks that they coordinate. */
export function mayRead(context: Asked, article: NewsArticle): boolean {
  return isPublic(context, article) || coordinates(context.viewer, article.networkId);
}

/** @throws UNAUTHENTICATED; for whoever does not coordinate its network FORBIDDEN, or NOT_FOUND where they cannot read it */
export function requireEditor<Article extends NewsArticle>(context: Asked, article: Article | null): { readonly person: SignedIn; readonly article: Article } {
  const person = signedIn(context.viewer);
  if (!article || !mayRead(context, article)) throw notFound('news article');
  if (!coordinates(person, article.networkId)) throw forbidden();
  return { person, article };
}
