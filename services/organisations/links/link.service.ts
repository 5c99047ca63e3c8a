import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator } from '../../shared/authorise.ts';
import { conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import type { LinkGroupInput, SaveLinksInput, SaveLinksPayload } from './link.inputs.ts';
import type { LinkGroup, LinkPage } from './link-page.ts';
import { findAllLinkPages, findLinkPages, writeLinkPage } from './link.repository.ts';

/** Networks whose links are shown together. */
const MOST_NETWORKS = 100;

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

const kept = ({ kind, title, links }: LinkGroupInput): LinkPage['groups'][number] => ({
  kind,
  title: trimmed(title),
  links: links.map((link) => ({ title: link.title.trim(), url: String(link.url), description: trimmed(link.description) })),
});

/** The groups of a page, each with the network that it belongs to. */
export function groupsOf({ groups, networkId }: LinkPage): LinkGroup[] {
  return groups.map((group) => ({ ...group, networkId }));
}

/** The links of a network; version 0 and no groups before they were saved. */
export async function linkPageOf({ linkPages }: OrganisationsContext, networkId: string): Promise<LinkPage> {
  const [page] = await linkPages.load(networkId);
  return page ?? { networkId, groups: [], version: 0, changedAt: null };
}

/** The links of one network, or those of the first 100 networks by name; none of a network that is not there. */
export async function links({ db }: OrganisationsContext, network: string | null): Promise<LinkGroup[]> {
  if (network !== null && !isUuid(network)) return [];
  const pages = network === null ? await findAllLinkPages(db, MOST_NETWORKS) : await findLinkPages(db, [network]);
  return pages.flatMap(groupsOf);
}

/** Writes all links of a network, and in the audit log that they have changed. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, CONFLICT for a stale version */
export async function saveLinks({ db, networks, now, viewer }: OrganisationsContext, { networkId, version, groups }: SaveLinksInput): Promise<SaveLinksPayload> {
  const person = requireCoordinator(viewer, networkId);
  if (!(await networks.load(networkId))) throw notFound('network');
  return db.transaction(async (tx) => {
    const linkPage = await writeLinkPage(tx, { networkId, groups: groups.map(kept), version }, now());
    if (!linkPage) throw conflict('Somebody else has changed these links meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: 'links.changed', objectType: 'NETWORK', objectId: networkId, details: { version: linkPage.version } });
    return { linkPage };
  });
}
