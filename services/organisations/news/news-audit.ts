import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import type { SignedIn } from '../../shared/authorise.ts';
import type { NewsArticle } from './news-article.ts';

/** Puts into the log what somebody did with an article, under the name of its kind: `guide.published`. */
export async function recordArticle(tx: EntityManager, person: SignedIn, { id, kind, networkId, version }: NewsArticle, action: string): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: `${kind.toLowerCase()}.${action}`, objectType: 'NEWS_ARTICLE', objectId: id, details: { version } });
}
