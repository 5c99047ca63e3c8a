import type { EntityManager } from 'typeorm';
import { coordinates, requireCoordinator, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { badField, conflictAt, notFound } from '../../shared/errors.ts';
import { FetchRefused, secureAddress } from '../../shared/fetching/fetch-version.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { ListQueue, MOST_LIST_SOURCES } from './list-import.codes.ts';
import type { ListImportPayload } from './list-import.inputs.ts';
import { findWaitingList, insertList, lockList } from './list-import.repository.ts';
import type { ListImport } from './list-import.ts';
import type { ChangeListSourceInput, KeepListInput, ListSourcePayload, RefreshListInput, RemoveListSourceInput, RemoveListSourcePayload } from './list-source.inputs.ts';
import { changeListSourceMode, deleteListSource, findListSource, findListSources, keepListSource, lockListSource } from './list-source.repository.ts';
import type { ListSource } from './list-source.ts';

type Desk = Pick<OrganisationsContext, 'db' | 'jobs' | 'limits' | 'now' | 'viewer'>;

/** The address of a list as it is asked for. @throws BAD_USER_INPUT `input.address ADDRESS` */
export function listAddress(text: string): URL {
  try {
    return secureAddress(text);
  } catch (error) {
    if (error instanceof FetchRefused) throw badField('input.address', error.code, error.message);
    throw error;
  }
}

async function audit(tx: EntityManager, person: SignedIn, { id, mode, networkId }: ListSource, action: string): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action, objectType: 'LIST', objectId: id, details: { mode } });
}

/** Has a list read every night as it was read this time; one of its name that is kept already is read so from now on. */
export async function keepList({ db, now, viewer }: Desk, { address, id, mode }: KeepListInput): Promise<ListSourcePayload> {
  const person = signedIn(viewer);
  const { href } = listAddress(address);
  return db.transaction(async (tx) => {
    const list = isUuid(id) ? await lockList(tx, id) : null;
    if (!list || !coordinates(person, list.networkId)) throw notFound('list');
    const { columns, hasHeader, name, networkId, state } = list;
    if (state !== 'TAKEN' || !columns || hasHeader === null) throw conflictAt('input.id', 'NOT_READY', 'has to be taken first.');
    const others = (await findListSources(tx, networkId)).filter((source) => source.name !== name);
    if (others.length >= MOST_LIST_SOURCES) throw conflictAt('input.id', 'TOO_MANY', `cannot be kept: the network has ${MOST_LIST_SOURCES} lists at addresses already.`);
    const source = await keepListSource(tx, { networkId, name, address: href, hasHeader, columns, mode, createdAt: now() });
    await audit(tx, person, source, 'list.kept');
    return { source };
  });
}

/** A source of a network that the viewer coordinates, held until the transaction ends. @throws UNAUTHENTICATED, NOT_FOUND */
async function held({ viewer }: Desk, tx: EntityManager, id: string): Promise<{ person: SignedIn; source: ListSource }> {
  const person = signedIn(viewer);
  const source = isUuid(id) ? await lockListSource(tx, id) : null;
  if (!source || !coordinates(person, source.networkId)) throw notFound('list');
  return { person, source };
}

export async function changeListSource(desk: Desk, { id, mode }: ChangeListSourceInput): Promise<ListSourcePayload> {
  return desk.db.transaction(async (tx) => {
    const { person, source } = await held(desk, tx, id);
    if (source.mode === mode) return { source };
    await changeListSourceMode(tx, id, mode);
    const changed = { ...source, mode };
    await audit(tx, person, changed, 'list.kept');
    return { source: changed };
  });
}

/** Begins to read a list at its address now, for a preview; nothing is written yet. */
export async function refreshList(desk: Desk, { id }: RefreshListInput): Promise<ListImportPayload> {
  return desk.db.transaction(async (tx) => {
    const { person, source } = await held(desk, tx, id);
    await desk.limits.consume('list', person.id);
    const { address, name, networkId } = source;
    const list = await insertList(tx, { networkId, name, fileName: new URL(address).host.slice(0, 100), address, sourceId: id, content: null, createdBy: person.id, createdAt: desk.now() });
    await desk.jobs.enqueue(tx, ListQueue.READ, { importId: list.id });
    return { import: list };
  });
}

/** No longer reads a list every night. What it brought stays. */
export async function removeListSource(desk: Desk, { id }: RemoveListSourceInput): Promise<RemoveListSourcePayload> {
  return desk.db.transaction(async (tx) => {
    const { person, source } = await held(desk, tx, id);
    await deleteListSource(tx, id);
    await audit(tx, person, source, 'list.no-longer-kept');
    return { id };
  });
}

/** Lists of a network that are read every night, at most 20. @throws UNAUTHENTICATED, FORBIDDEN */
export async function listSourcesOf({ db, viewer }: Pick<Desk, 'db' | 'viewer'>, networkId: string): Promise<ListSource[]> {
  requireCoordinator(viewer, networkId);
  return findListSources(db, networkId);
}

/** The preview of a source that waits for somebody; null when none does. */
export function waitingOf({ db }: Pick<Desk, 'db'>, { id }: ListSource): Promise<ListImport | null> {
  return findWaitingList(db, id);
}

/** The source from which a list comes; null for one that is read once. */
export async function sourceOf({ db }: Pick<Desk, 'db'>, { sourceId }: ListImport): Promise<ListSource | null> {
  return sourceId === null ? null : findListSource(db, sourceId);
}
