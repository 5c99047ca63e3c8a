import type { EntityManager } from 'typeorm';
import { type OrganisationChanged, saveOrganisations } from '../organisation/organisation.intake.ts';
import { findWritten } from '../organisation/organisation.repository.ts';
import { type ListDesk, organisationsIn, OUTCOMES } from './list-desk.ts';
import { ListQueue } from './list-import.codes.ts';
import { changeList, lockList } from './list-import.repository.ts';
import type { ListImport } from './list-import.ts';
import { markItems, rememberItems } from './list-item.repository.ts';
import type { ListRow } from './list-row.ts';
import { emptyRows, findRowsAbout, findRowsToTake, markRowsDone } from './list-row.repository.ts';
import { holdStandingOrganisations } from './listed-organisation.repository.ts';
import { organisationOf } from './listed-organisation.ts';

/** Rows that are written by one job: what a crash can undo at most. */
const PORTION = 100;

async function takeOrganisations({ jobs }: ListDesk, tx: EntityManager, { id: importId, networkId }: ListImport, rows: readonly ListRow[]): Promise<OrganisationChanged[]> {
  const ids = [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))];
  const before = await holdStandingOrganisations(tx, ids);
  const organisations = organisationsIn(await findRowsAbout(tx, importId, ids));
  const { changed, outcomes } = await saveOrganisations(tx, jobs, organisations.map((one) => organisationOf(one, networkId)));
  const versions = new Map((await findWritten(tx, ids)).map(({ id, version }) => [id, String(version)]));
  await rememberItems(tx, importId, organisations.map(({ id, name }, index) => {
    const outcome = OUTCOMES[outcomes[index] ?? 'unchanged'];
    return { itemId: id, kind: 'ORGANISATION', name, outcome, mark: versions.get(id) ?? null, before: outcome === 'UPDATED' ? (before.get(id)?.before ?? null) : null };
  }));
  return changed;
}

/** Remembers what opportunities would become before they are written elsewhere, so that a crash between the two leaves nothing that cannot be taken back. */
async function planOpportunities({ lists }: ListDesk, tx: EntityManager, { id: importId, networkId }: ListImport, rows: readonly ListRow[]): Promise<void> {
  const opportunities = rows.flatMap(({ opportunity }) => opportunity ?? []);
  const plans = await lists.planOpportunities(networkId, opportunities);
  await rememberItems(tx, importId, opportunities.map(({ id, title }, index) => {
    const outcome = OUTCOMES[plans[index]?.outcome ?? 'unchanged'];
    return { itemId: id, kind: 'OPPORTUNITY', name: title, outcome, mark: null, before: outcome === 'UPDATED' ? (plans[index]?.before ?? null) : null };
  }));
}

/** Writes the next rows of a list, and puts the next job on. Done again, it writes nothing twice. */
export async function takeNext(desk: ListDesk, importId: string): Promise<void> {
  const { db, jobs, lists } = desk;
  const begun = await db.transaction(async (tx) => {
    const list = await lockList(tx, importId);
    if (list?.state !== 'TAKING') return null;
    const rows = await findRowsToTake(tx, importId, PORTION);
    const changed = await takeOrganisations(desk, tx, list, rows);
    await planOpportunities(desk, tx, list, rows);
    return { changed, list, rows };
  });
  if (!begun) return;
  const { changed, list, rows } = begun;
  const opportunities = rows.flatMap(({ opportunity }) => opportunity ?? []);
  const marks = await lists.writeOpportunities(list.networkId, opportunities, changed);
  await db.transaction(async (tx) => {
    const now = await lockList(tx, importId);
    if (now?.state !== 'TAKING') return;
    await markItems(tx, importId, opportunities.map(({ id }, index) => ({ id, mark: marks[index] ?? '' })));
    await markRowsDone(tx, importId, rows.map(({ line }) => line));
    const isLast = rows.length < PORTION;
    if (isLast) await emptyRows(tx, importId);
    await changeList(tx, importId, { doneCount: isLast ? now.chosenCount : Math.min(now.doneCount + rows.length, now.chosenCount), ...(isLast && { state: 'TAKEN' }) });
    if (!isLast) await jobs.enqueue(tx, ListQueue.TAKE, { importId });
  });
}
