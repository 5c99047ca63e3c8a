import type { EntityManager } from 'typeorm';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { RevisionKind } from '../revision/revision.codes.ts';
import { insertRevision } from '../revision/revision.repository.ts';
import { revisionsOf } from '../revision/revision.service.ts';
import type { Revision } from '../revision/revision.ts';
import { requireEditor } from './news.access.ts';
import type { NewsArticle } from './news-article.ts';

/** Puts what an article says into its history. `savedBy` is the id of a person; null for the installation. */
export async function rememberTexts(tx: EntityManager, { id, version, changedAt, title, summary, body, language }: NewsArticle, savedBy: string | null): Promise<void> {
  const texts = Object.entries({ title, summary, body, language }).map(([field, text]) => ({ field, text }));
  await insertRevision(tx, { kind: RevisionKind.NEWS_ARTICLE, objectId: id, version, texts, savedBy, savedAt: changedAt });
}

/** What an article said before. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate its network, BAD_USER_INPUT */
export async function newsRevisions(context: OrganisationsContext, article: NewsArticle, page: { first: number; after?: string | undefined }): Promise<Connection<Revision>> {
  requireEditor(context, article);
  return revisionsOf(context, { kind: RevisionKind.NEWS_ARTICLE, objectId: article.id }, page);
}
