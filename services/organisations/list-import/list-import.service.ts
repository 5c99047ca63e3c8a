import { type EntityManager, QueryFailedError } from 'typeorm';
import { coordinates, requireCoordinator, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { badField, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { ListQueue, MOST_LIST_BYTES } from './list-import.codes.ts';
import type { DiscardListInput, DiscardListPayload, ListImportPayload, MapListInput, TakeListInput, UndoListInput, UploadListInput } from './list-import.inputs.ts';
import { changeList, deleteList, findList, insertList, lockList } from './list-import.repository.ts';
import type { ListImport } from './list-import.ts';
import { chooseRows } from './list-row.repository.ts';
import { askFromNowOn } from './list-source.repository.ts';
import { listAddress } from './list-source.service.ts';

type Desk = Pick<OrganisationsContext, 'db' | 'jobs' | 'limits' | 'networks' | 'now' | 'viewer'>;

const withoutEnding = (fileName: string): string => fileName.replace(/\.[a-z]{1,5}$/i, '').trim() || fileName;
const notReady = () => conflictAt('input.id', 'NOT_READY', 'is not that far, or further already.');

/** @throws BAD_USER_INPUT `input.file` REQUIRED or LENGTH, `input.address` ADDRESS or ONLY_ONE */
function originOf({ address, file, fileName }: UploadListInput): Pick<ListImport, 'address' | 'fileName'> & { readonly content: Buffer | null } {
  if (typeof address === 'string') {
    if (typeof file === 'string') throw badField('input.address', 'ONLY_ONE', 'does not go with a file.');
    const { host, href } = listAddress(address);
    return { address: href, fileName: host.slice(0, 100), content: null };
  }
  if (typeof file !== 'string') throw badField('input.file', 'REQUIRED', 'is needed, or an address.');
  const content = Buffer.from(file, 'base64');
  if (content.length > MOST_LIST_BYTES) throw badField('input.file', 'LENGTH', 'must not have more than 1.4 MB.');
  return { address: null, fileName: fileName?.trim() || 'list.csv', content };
}

/** Begins to read a list for a preview; nothing is written yet. */
export async function uploadList({ db, jobs, limits, networks, now, viewer }: Desk, input: UploadListInput): Promise<ListImportPayload> {
  const { name, networkId } = input;
  const person = requireCoordinator(viewer, networkId);
  if (!isUuid(networkId) || !(await networks.load(networkId))) throw notFound('network');
  const { address, content, fileName } = originOf(input);
  await limits.consume('list', person.id);
  return db.transaction(async (tx) => {
    const list = await insertList(tx, { networkId, name: (name?.trim() || withoutEnding(fileName)).slice(0, 100), fileName, address, sourceId: null, content, createdBy: person.id, createdAt: now() });
    await jobs.enqueue(tx, ListQueue.READ, { importId: list.id });
    return { import: list };
  });
}

/** A list of a network that the viewer coordinates, held until the transaction ends. @throws UNAUTHENTICATED, NOT_FOUND */
async function held({ viewer }: Desk, tx: EntityManager, id: string): Promise<{ list: ListImport; person: SignedIn }> {
  const person = signedIn(viewer);
  const list = isUuid(id) ? await lockList(tx, id) : null;
  if (!list || !coordinates(person, list.networkId)) throw notFound('list');
  return { list, person };
}

async function begun(tx: EntityManager, id: string): Promise<ListImportPayload> {
  return { import: (await findList(tx, id)) as ListImport };
}

/** Begins to read a list anew, with other columns. */
export async function mapList(desk: Desk, { fields, hasHeader, id, name }: MapListInput): Promise<ListImportPayload> {
  return desk.db.transaction(async (tx) => {
    const { list } = await held(desk, tx, id);
    if (list.state !== 'READY' || !list.columns) throw notReady();
    if (fields.length !== list.columns.length) throw badField('input.fields', 'LENGTH', `must be ${list.columns.length}, one for each column.`);
    const given = fields.filter((field) => field !== null);
    if (new Set(given).size < given.length) throw badField('input.fields', 'TWICE', 'must name each field once.');
    if (!given.includes('ORGANISATION_NAME')) throw badField('input.fields', 'ORGANISATION_NAME_MISSING', 'must say which column holds the name of the organisation.');
    await changeList(tx, id, { name: name.trim(), hasHeader, columns: list.columns.map((column, index) => ({ ...column, field: fields[index] ?? null })), state: 'READING' });
    await desk.jobs.enqueue(tx, ListQueue.READ, { importId: id });
    return begun(tx, id);
  });
}

/** One list of a network at a time is written or taken back: two of them could hold the same organisations. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, constraint } = error instanceof QueryFailedError ? (error.driverError as { code?: string; constraint?: string }) : {};
    if (code === '23505' && constraint === 'list_imports_one_at_a_time') throw conflictAt('input.id', 'BUSY', 'has to wait: another list of this network is being written or taken back.');
    throw error;
  }
}

/** Begins to write the chosen rows. Asked again it does nothing more. */
export async function takeList(desk: Desk, { id, ...choice }: TakeListInput): Promise<ListImportPayload> {
  return oneAtATime(() =>
    desk.db.transaction(async (tx) => {
      const { list, person } = await held(desk, tx, id);
      if (list.state === 'TAKING' || list.state === 'TAKEN') return { import: list };
      if (list.state !== 'READY') throw notReady();
      const chosenCount = await chooseRows(tx, id, choice);
      if (chosenCount === 0) throw badField('input.chosen', 'NONE', 'leaves no row that can be taken.');
      await changeList(tx, id, { state: 'TAKING', chosenCount, doneCount: 0, content: null });
      await audit(tx, person, list, 'list.taken');
      await desk.jobs.enqueue(tx, ListQueue.TAKE, { importId: id });
      return begun(tx, id);
    }),
  );
}

/** Begins to take back what a list brought. Asked again it does nothing more. */
export async function undoList(desk: Desk, { id }: UndoListInput): Promise<ListImportPayload> {
  return oneAtATime(() =>
    desk.db.transaction(async (tx) => {
      const { list, person } = await held(desk, tx, id);
      if (list.state === 'UNDOING' || list.state === 'UNDONE') return { import: list };
      if (list.state !== 'TAKEN') throw notReady();
      await changeList(tx, id, { state: 'UNDOING', doneCount: 0 });
      await askFromNowOn(tx, list.networkId, list.name);
      await audit(tx, person, list, 'list.undone');
      await desk.jobs.enqueue(tx, ListQueue.UNDO, { importId: id });
      return begun(tx, id);
    }),
  );
}

/** Forgets a list of which nothing was taken. */
export async function discardList(desk: Desk, { id }: DiscardListInput): Promise<DiscardListPayload> {
  return desk.db.transaction(async (tx) => {
    const { list } = await held(desk, tx, id);
    if (list.state !== 'READING' && list.state !== 'READY' && list.state !== 'FAILED') throw notReady();
    await deleteList(tx, id);
    return { id };
  });
}

async function audit(tx: EntityManager, person: SignedIn, { id, networkId }: ListImport, action: string): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action, objectType: 'LIST', objectId: id });
}
