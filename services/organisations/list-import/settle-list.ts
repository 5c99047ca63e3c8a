import type { EntityManager } from 'typeorm';
import { dayOf } from '../../shared/site-days.ts';
import type { ListDesk } from './list-desk.ts';
import { ListQueue, type ListRefusal } from './list-import.codes.ts';
import { changeList, deleteList, deleteWaitingLists, lockList } from './list-import.repository.ts';
import type { ListImport } from './list-import.ts';
import type { ReadList } from './list-port.ts';
import type { ListRow } from './list-row.ts';
import { replaceRows } from './list-row.repository.ts';
import { lockListSource, noteRead, noteTrouble, noteUnchanged } from './list-source.repository.ts';
import { replaceVanished } from './list-vanished.repository.ts';
import { isNightly, type ListVersion } from './list-version.ts';

type NewRow = Omit<ListRow, 'importId' | 'isDone'>;

/** Does something to a list that is still being read. */
async function whileReading(desk: ListDesk, id: string, work: (tx: EntityManager) => Promise<void>): Promise<void> {
  await desk.db.transaction(async (tx) => {
    if ((await lockList(tx, id))?.state === 'READING') await work(tx);
  });
}

/** What becomes of a version that a night has read: it is taken, waits for somebody in the place of an older one, or is let go of since nothing has changed. */
async function settleNight({ jobs, now }: ListDesk, tx: EntityManager, { id, sourceId }: ListImport, version: ListVersion, hasNews: boolean): Promise<void> {
  const source = sourceId === null ? null : await lockListSource(tx, sourceId);
  if (!source) return deleteList(tx, id);
  await noteRead(tx, source.id, now(), version);
  if (source.mode === 'ASK' && !hasNews) return deleteList(tx, id);
  await deleteWaitingLists(tx, source.id, id);
  if (source.mode === 'TAKE') await jobs.enqueue(tx, ListQueue.TAKE_BY_ITSELF, { importId: id });
}

/** Shows what was read of a list. */
export function settleRead(desk: ListDesk, list: ListImport, { columns, hasHeader }: ReadList, rows: readonly NewRow[], version: ListVersion): Promise<void> {
  return whileReading(desk, list.id, async (tx) => {
    await replaceRows(tx, list.id, rows);
    const vanished = await replaceVanished(tx, list, rows.flatMap(({ opportunity, organisationId }) => [organisationId ?? [], opportunity?.id ?? []].flat()));
    await changeList(tx, list.id, { state: 'READY', columns, hasHeader, chosenCount: rows.filter(({ isChosen }) => isChosen).length, content: version.content });
    if (isNightly(list)) await settleNight(desk, tx, list, version, vanished > 0 || rows.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED'));
  });
}

/** A night has found the version that was read last. */
export function settleUnchanged(desk: ListDesk, { id, sourceId }: ListImport): Promise<void> {
  return whileReading(desk, id, async (tx) => {
    if (sourceId !== null) await noteUnchanged(tx, sourceId, desk.now());
    await deleteList(tx, id);
  });
}

/** A list that cannot be read says why to whoever looks at it; of nights, the coordinators are told of the first. */
export function settleRefused(desk: ListDesk, list: ListImport, problem: ListRefusal): Promise<void> {
  return whileReading(desk, list.id, async (tx) => {
    if (!isNightly(list) || list.sourceId === null) return changeList(tx, list.id, { state: 'FAILED', problem, content: null });
    const isNews = await noteTrouble(tx, list.sourceId, problem);
    if (isNews) await desk.jobs.enqueue(tx, ListQueue.TROUBLE, { sourceId: list.sourceId, day: dayOf(desk.now()) });
    await deleteList(tx, list.id);
  });
}
