import { requireCoordinator } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { idOrSlug, type Named } from '../../shared/id-or-slug.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { searchedWords } from '../../shared/search-words.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from '../network/network.ts';
import { mayRead } from './news.access.ts';
import type { NewsArticle } from './news-article.ts';
import type { ArticleKind } from './news.codes.ts';
import type { NewsFilter } from './news.inputs.ts';
import { countNews, countNewsDesk, findArticle, findNews, findNewsDesk } from './news.repository.ts';

interface Page {
  readonly first: number;
  readonly after?: string | undefined;
}

const NOTHING: Connection<NewsArticle> = { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } };

/** What of a kind everybody can read at this moment, pinned ones first, then the newest; nothing of a network that is not there. @throws BAD_USER_INPUT for `first`, `after` and more than 20 words */
export async function publicArticles({ db, now }: OrganisationsContext, { kind, network, text }: NewsFilter & { kind: ArticleKind }, page: Page): Promise<Connection<NewsArticle>> {
  const first = checkFirst(page.first);
  const [pinned, publishedAt, id] = page.after ? decodeKeyset(page.after, ['number', 'instant', 'uuid']) : [];
  const after = page.after ? { isPinned: pinned === 1, publishedAt: String(publishedAt), id: String(id) } : undefined;
  const words = searchedWords(text);
  if (network && !isUuid(network)) return NOTHING;
  const asked = { kind, networkId: network ?? null, now: now(), words };
  const [rows, totalCount] = await Promise.all([findNews(db, asked, { limit: first + 1, ...(after && { after }) }), countNews(db, asked)]);
  const cursorOf = (row: NewsArticle) => encodeKeyset([row.isPinned ? 1 : 0, row.publishedAt?.toISOString() ?? '', row.id]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf });
}

/** Every article of a kind of a network, what was changed last first. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, BAD_USER_INPUT */
export async function newsDesk({ db, viewer }: OrganisationsContext, { id: networkId }: Network, kind: ArticleKind, page: Page): Promise<Connection<NewsArticle>> {
  requireCoordinator(viewer, networkId);
  const first = checkFirst(page.first);
  const [changedAt, id] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = page.after ? { changedAt: String(changedAt), id: String(id) } : undefined;
  const [rows, totalCount] = await Promise.all([findNewsDesk(db, { networkId, kind }, { limit: first + 1, ...(after && { after }) }), countNewsDesk(db, { networkId, kind })]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.changedAt.toISOString(), row.id]) });
}

/** One article; null when there is none that the viewer can read. */
export async function newsArticleBy(context: OrganisationsContext, named: Named): Promise<NewsArticle | null> {
  const { id, slug } = idOrSlug(named);
  if (slug === null && !isUuid(id)) return null;
  const article = await findArticle(context.db, slug === null ? { id } : { slug });
  return article && mayRead(context, article) ? article : null;
}
