import { ActorRole, recordAudit } from '../../shared/audit.ts';
import type { ListDesk } from './list-desk.ts';
import { ListQueue } from './list-import.codes.ts';
import { changeList, insertList, lockList } from './list-import.repository.ts';
import { claimListSources, findListSource } from './list-source.repository.ts';
import { isNightly } from './list-version.ts';

/** Sources that are put to work in one transaction. */
const PORTION = 50;
/** A source that was begun later belongs to this night. */
const NIGHT_HOURS = 12;

/** Begins to read every list that is kept. Done again in the same night, it does nothing. @returns how many */
export async function beginNight({ db, jobs, now }: Pick<ListDesk, 'db' | 'jobs' | 'now'>): Promise<number> {
  for (let begun = 0; ; ) {
    const portion = await db.transaction(async (tx) => {
      const at = now();
      const due = await claimListSources(tx, { now: at, before: new Date(at.getTime() - NIGHT_HOURS * 3_600_000), limit: PORTION });
      for (const { address, id, name, networkId } of due) {
        const list = await insertList(tx, { networkId, name, fileName: new URL(address).host.slice(0, 100), address, sourceId: id, content: null, createdBy: null, createdAt: at });
        await jobs.enqueue(tx, ListQueue.READ, { importId: list.id });
      }
      return due.length;
    });
    begun += portion;
    if (portion < PORTION) return begun;
  }
}

/** Begins to write what a night has read, as far as it is chosen by itself. While another list of the network is written it fails, and is tried again. */
export async function takeByItself({ db, jobs }: Pick<ListDesk, 'db' | 'jobs'>, importId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const list = await lockList(tx, importId);
    if (list?.state !== 'READY' || list.chosenCount === 0 || list.sourceId === null || !isNightly(list)) return;
    if ((await findListSource(tx, list.sourceId))?.mode !== 'TAKE') return;
    await changeList(tx, importId, { state: 'TAKING', doneCount: 0, content: null });
    await recordAudit(tx, { networkId: list.networkId, actorId: null, actorRole: ActorRole.SYSTEM, action: 'list.taken', objectType: 'LIST', objectId: importId });
    await jobs.enqueue(tx, ListQueue.TAKE, { importId });
  });
}
