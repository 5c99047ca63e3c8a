import type { EntityManager } from 'typeorm';
import { announceOrganisations } from '../organisation/organisation.intake.ts';
import type { ListDesk } from './list-desk.ts';
import { ListQueue, type ListUndo } from './list-import.codes.ts';
import { changeList, lockList } from './list-import.repository.ts';
import { findItemsToUndo, type ItemToUndo, saveUndone } from './list-item.repository.ts';
import { deleteOrganisations, findOrganisationsInUse, holdStandingOrganisations, restoreOrganisations } from './listed-organisation.repository.ts';

/** Items that are taken back by one job. */
const PORTION = 100;

type Undone = readonly { readonly id: string; readonly undo: ListUndo }[];

async function undoOrganisations({ jobs, lists }: ListDesk, tx: EntityManager, items: readonly ItemToUndo[]): Promise<Undone> {
  const ids = items.map(({ id }) => id);
  const standing = await holdStandingOrganisations(tx, ids);
  const used = new Set([...(await findOrganisationsInUse(tx, ids)), ...(await lists.organisationsInUse(ids))]);
  const undone = items.map(({ id, mark, outcome }): { id: string; undo: ListUndo } => {
    const now = standing.get(id);
    if (outcome === 'UNCHANGED') return { id, undo: 'NOTHING' };
    if (!now) return { id, undo: outcome === 'CREATED' ? 'REMOVED' : 'CHANGED_SINCE' };
    if (String(now.version) !== mark) return { id, undo: 'CHANGED_SINCE' };
    if (outcome === 'UPDATED') return { id, undo: 'RESTORED' };
    return { id, undo: used.has(id) ? 'IN_USE' : 'REMOVED' };
  });
  const those = (what: ListUndo) => undone.filter(({ undo }) => undo === what).map(({ id }) => id);
  const restored = new Set(those('RESTORED'));
  await restoreOrganisations(tx, items.flatMap(({ before, id }) => (before && restored.has(id) ? [before] : [])));
  if (restored.size > 0) await announceOrganisations(tx, jobs, [...restored]);
  await deleteOrganisations(tx, those('REMOVED'));
  // Before this commits: done again, it does no harm.
  await lists.forgetOrganisations(those('REMOVED'));
  return undone;
}

async function undoOpportunities({ lists }: ListDesk, items: readonly ItemToUndo[]): Promise<Undone> {
  const changed = items.filter(({ outcome }) => outcome !== 'UNCHANGED');
  const undos = await lists.undoOpportunities(changed);
  const found = new Map(changed.map(({ id }, index) => [id, undos[index] ?? 'CHANGED_SINCE']));
  return items.map(({ id }) => ({ id, undo: found.get(id) ?? 'NOTHING' }));
}

/** Takes the next things back that a list brought, and puts the next job on. Done again after it is done, it does nothing. */
export async function undoNext(desk: ListDesk, importId: string): Promise<void> {
  await desk.db.transaction(async (tx) => {
    const list = await lockList(tx, importId);
    if (list?.state !== 'UNDOING') return;
    const items = await findItemsToUndo(tx, importId, PORTION);
    if (items.length === 0) return  (await changeList(tx, importId, { state: 'UNDONE' }));
    await saveUndone(tx, importId, items[0]?.kind === 'OPPORTUNITY' ? await undoOpportunities(desk, items) : await undoOrganisations(desk, tx, items));
    await changeList(tx, importId, { doneCount: list.doneCount + items.length });
    await desk.jobs.enqueue(tx, ListQueue.UNDO, { importId });
  });
}
