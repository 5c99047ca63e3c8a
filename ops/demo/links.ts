import type { EntityManager } from 'typeorm';
import { writeLinkPage } from '../../services/organisations/links/link.repository.ts';
import { RevisionKind } from '../../services/organisations/revision/revision.codes.ts';
import { insertRevision } from '../../services/organisations/revision/revision.repository.ts';
import type { DemoLinkGroup } from './demo-data.ts';

/** Writes the links of the network unless it has some. */
export async function saveDemoLinks(tx: EntityManager, networkId: string, groups: readonly DemoLinkGroup[], now: Date): Promise<void> {
  if (groups.length === 0) return;
  const page = await writeLinkPage(tx, { networkId, groups: groups.map(({ links, ...group }) => ({ ...group, links: [...links] })), version: 0 }, now);
  if (page) await insertRevision(tx, { kind: RevisionKind.LINKS, objectId: networkId, version: page.version, texts: [{ field: 'groups', text: JSON.stringify(page.groups) }], savedBy: null, savedAt: now });
}
