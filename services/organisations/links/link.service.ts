import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator } from '../../shared/authorise.ts';
import type { Connection } from '../../shared/connection.ts';
import { conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { RevisionKind } from '../revision/revision.codes.ts';
import { insertRevision } from '../revision/revision.repository.ts';
import { versionsOf } from '../revision/revision.service.ts';
import type { LinkGroupInput, SaveLinksInput, SaveLinksPayload } from './link.inputs.ts';
import type { LinkGroup, LinkPage, LinkPageVersion } from './link-page.ts';
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
export function groupsOf({ groups, networkId }: Pick<LinkPage, 'groups' | 'networkId'>): LinkGroup[] {
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

/** What the links of a network were before, newest first. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, BAD_USER_INPUT for `first` and `after` */
export async function linkPageVersions(context: OrganisationsContext, { networkId }: LinkPage, page: { first: number; after?: string | undefined }): Promise<Connection<LinkPageVersion>> {
  requireCoordinator(context.viewer, networkId);
  return versionsOf(context, { kind: RevisionKind.LINKS, objectId: networkId }, page, ({ version, savedAt, savedBy, texts }) => ({ version, savedAt, savedBy, groups: groupsOf({ networkId, groups: JSON.parse(texts[0]?.text ?? '[]') as LinkPage['groups'] }) }));
}

/** Writes all links of a network, keeps them and by whom, and puts into the audit log that they have changed. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, CONFLICT for a stale version */
export async function saveLinks({ db, linkPages, networks, now, viewer }: OrganisationsContext, { networkId, version, groups }: SaveLinksInput): Promise<SaveLinksPayload> {
  const person = requireCoordinator(viewer, networkId);
  if (!(await networks.load(networkId))) throw notFound('network');
  return db.transaction(async (tx) => {
    const savedAt = now();
    const linkPage = await writeLinkPage(tx, { networkId, groups: groups.map(kept), version }, savedAt);
    if (!linkPage) throw conflict('Somebody else has changed these links meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    const texts = [{ field: 'groups', text: JSON.stringify(linkPage.groups) }];
    await insertRevision(tx, { kind: RevisionKind.LINKS, objectId: networkId, version: linkPage.version, texts, savedBy: person.id, savedAt });
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: 'links.changed', objectType: 'NETWORK', objectId: networkId, details: { version: linkPage.version } });
    linkPages.clear(networkId);
    return { linkPage };
  });
}
