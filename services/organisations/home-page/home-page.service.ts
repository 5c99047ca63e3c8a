import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { requireCoordinator } from '../../shared/authorise.ts';
import type { Connection } from '../../shared/connection.ts';
import { badUserInput, conflict, notFound } from '../../shared/errors.ts';
import type { OrganisationsContext } from '../context.ts';
import { RevisionKind } from '../revision/revision.codes.ts';
import { insertRevision } from '../revision/revision.repository.ts';
import { versionsOf } from '../revision/revision.service.ts';
import { allBlocks, type Block, repeated } from './blocks.ts';
import type { SaveHomePageInput, SaveHomePagePayload } from './home-page.inputs.ts';
import { writeHomePage } from './home-page.repository.ts';
import type { HomePage, HomePageVersion } from './home-page.ts';

/** How the page of a network is arranged; version 0 before anybody did. */
export async function homePageOf({ homePages }: OrganisationsContext, networkId: string): Promise<HomePage> {
  const [page] = await homePages.load(networkId);
  return page ?? { networkId, arranged: null, version: 0, changedAt: null };
}

/** How it was arranged before, newest first. @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate the network, BAD_USER_INPUT for `first` and `after` */
export async function homePageVersions(context: OrganisationsContext, { networkId }: HomePage, page: { first: number; after?: string | undefined }): Promise<Connection<HomePageVersion>> {
  requireCoordinator(context.viewer, networkId);
  return versionsOf(context, { kind: RevisionKind.HOME_PAGE, objectId: networkId }, page, ({ version, savedAt, savedBy, texts }) => ({ version, savedAt, savedBy, blocks: allBlocks(JSON.parse(texts[0]?.text ?? '[]') as Block[]) }));
}

/**
 * Arranges the page of a network, and keeps how and by whom.
 * @throws UNAUTHENTICATED, FORBIDDEN for whoever does not coordinate it, NOT_FOUND, BAD_USER_INPUT (REPEATED) for a kind that comes twice, CONFLICT for a stale version
 */
export async function saveHomePage({ db, homePages, networks, now, viewer }: OrganisationsContext, { networkId, version, blocks }: SaveHomePageInput): Promise<SaveHomePagePayload> {
  const person = requireCoordinator(viewer, networkId);
  if (!(await networks.load(networkId))) throw notFound('network');
  const twice = repeated(blocks);
  if (twice.length > 0) throw badUserInput(twice.map((at) => ({ path: `input.blocks.${at}.kind`, code: 'REPEATED', message: 'stands before it already.' })));
  const arranged = blocks.map(({ kind, title, isShown }) => ({ kind, title: title?.trim() || null, isShown }));
  return db.transaction(async (tx) => {
    const savedAt = now();
    const homePage = await writeHomePage(tx, { networkId, arranged, version }, savedAt);
    if (!homePage) throw conflict('Somebody else has arranged this page meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    const texts = [{ field: 'blocks', text: JSON.stringify(arranged) }];
    await insertRevision(tx, { kind: RevisionKind.HOME_PAGE, objectId: networkId, version: homePage.version, texts, savedBy: person.id, savedAt });
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: 'home-page.changed', objectType: 'NETWORK', objectId: networkId, details: { version: homePage.version } });
    homePages.clear(networkId);
    return { homePage };
  });
}
