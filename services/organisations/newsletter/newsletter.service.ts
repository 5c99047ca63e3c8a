import { requireCoordinator } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { coordinates } from '../../shared/authorise.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from '../network/network.ts';
import { isNarrowed, toldCount, type ToldCount } from './audience.ts';
import { NewsletterStatus } from './newsletter.codes.ts';
import { countNewsletters, findNewsletter, findNewsletters } from './newsletter.repository.ts';
import type { Newsletter } from './newsletter.ts';
import { countRecipients } from './recipients.repository.ts';

/** All newsletters of a network, what was changed last first. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, BAD_USER_INPUT */
export async function newslettersOf({ db, viewer }: OrganisationsContext, { id: networkId }: Network, page: { first: number; after?: string | undefined }): Promise<Connection<Newsletter>> {
  requireCoordinator(viewer, networkId);
  const first = checkFirst(page.first);
  const [changedAt, id] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = page.after ? { changedAt: String(changedAt), id: String(id) } : undefined;
  const [rows, totalCount] = await Promise.all([findNewsletters(db, networkId, { limit: first + 1, ...(after && { after }) }), countNewsletters(db, networkId)]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.changedAt.toISOString(), row.id]) });
}

/** One newsletter; null for who does not coordinate its network. */
export async function newsletterById({ db, viewer }: OrganisationsContext, id: string): Promise<Newsletter | null> {
  if (viewer.id === null || !isUuid(id)) return null;
  const newsletter = await findNewsletter(db, id);
  return newsletter && coordinates(viewer, newsletter.networkId) ? newsletter : null;
}

/** To how many a newsletter would go now, or for how many mails were planned. */
export async function recipientsOf({ db }: OrganisationsContext, newsletter: Newsletter): Promise<ToldCount> {
  const isPlanned = newsletter.status === NewsletterStatus.SENDING || newsletter.status === NewsletterStatus.SENT;
  return toldCount(isPlanned ? newsletter.plannedCount : await countRecipients(db, newsletter), isNarrowed(newsletter));
}

/** A number of the archive; null before a newsletter is there. */
export function archived(newsletter: Newsletter, count: number | null): ToldCount | null {
  return count === null ? null : toldCount(count, isNarrowed(newsletter));
}
