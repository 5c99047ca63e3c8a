import { transactionOrDryRun } from '../../shared/dry-run.ts';
import { FetchRefused } from '../../shared/fetching/fetch-version.ts';
import { findNetworksById } from '../network/network.repository.ts';
import { findOrganisationsById, upsertOrganisations } from '../organisation/organisation.repository.ts';
import { type ListDesk, organisationsIn, OUTCOMES, portions } from './list-desk.ts';
import { ListOutcome, type ListRefusal } from './list-import.codes.ts';
import { findKnownReading, findList } from './list-import.repository.ts';
import type { ListColumn, ListImport } from './list-import.ts';
import { findLastMarks } from './list-item.repository.ts';
import { type ListedOpportunity, ListRefused, type ReadList, type ReadRow, type RowProblem } from './list-port.ts';
import type { ListRow } from './list-row.ts';
import { findListSource } from './list-source.repository.ts';
import type { ListSource } from './list-source.ts';
import { isNightly, versionOf } from './list-version.ts';
import { organisationOf } from './listed-organisation.ts';
import { findTakenNames } from './listed-organisation.repository.ts';
import type { ListedOrganisation } from './merge-organisations.ts';
import { settleRead, settleRefused, settleUnchanged } from './settle-list.ts';

/** Rows that are asked about in one statement. */
const PORTION = 500;

/** What would become of something, and what a person should know before. */
interface Standing {
  readonly outcome: ListOutcome;
  readonly warning: 'SIMILAR_NAME' | 'CHANGED_HERE' | null;
}

async function organisationsStanding({ db }: ListDesk, networkId: string, organisations: readonly ListedOrganisation[]): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>();
  for (const some of portions(organisations, PORTION)) {
    const ids = some.map(({ id }) => id);
    const outcomes = await transactionOrDryRun(db, true, (tx) => upsertOrganisations(tx, some.map((one) => organisationOf(one, networkId))));
    const [taken, marks, there] = await Promise.all([findTakenNames(db, some.map(({ name }) => name), ids), findLastMarks(db, networkId, ids), findOrganisationsById(db, ids)]);
    const versions = new Map(there.map(({ id, version }) => [id, String(version)]));
    some.forEach(({ id, name }, index) => {
      const outcome = OUTCOMES[outcomes[index] ?? 'unchanged'];
      const isChanged = outcome === 'UPDATED' && marks.has(id) && marks.get(id) !== versions.get(id);
      standing.set(id, { outcome, warning: isChanged ? 'CHANGED_HERE' : outcome === 'CREATED' && taken.has(name) ? 'SIMILAR_NAME' : null });
    });
  }
  return standing;
}

async function opportunitiesStanding({ db, lists }: ListDesk, networkId: string, opportunities: readonly ListedOpportunity[]): Promise<Map<string, Standing>> {
  const standing = new Map<string, Standing>();
  for (const some of portions(opportunities, PORTION)) {
    const plans = await lists.planOpportunities(networkId, some);
    const marks = await findLastMarks(db, networkId, some.map(({ id }) => id));
    some.forEach(({ id }, index) => {
      const plan = plans[index];
      const outcome = OUTCOMES[plan?.outcome ?? 'unchanged'];
      standing.set(id, { outcome, warning: outcome === 'UPDATED' && marks.has(id) && marks.get(id) !== plan?.mark ? 'CHANGED_HERE' : null });
    });
  }
  return standing;
}

const fieldsOf = (columns: readonly Pick<ListColumn, 'field'>[]) => columns.map(({ field }) => field);
const areSame = (found: readonly Pick<ListColumn, 'name'>[], known: readonly Pick<ListColumn, 'name'>[]): boolean => found.length === known.length && found.every(({ name }, index) => name === known[index]?.name);

/** As somebody has said; else as this list is kept, or one of its name with the same columns was read before; else as it looks. At night nothing is guessed. */
async function read(desk: ListDesk, list: ListImport, source: ListSource | null, content: Buffer): Promise<ReadList> {
  const [network] = await findNetworksById(desk.db, [list.networkId]);
  const asked = { network: network?.slug ?? '', source: list.name, now: desk.now(), hasHeader: list.hasHeader };
  if (list.columns) return desk.lists.read(content, { ...asked, fields: fieldsOf(list.columns) });
  const known = source ?? (await findKnownReading(desk.db, list));
  if (known) {
    const found = await desk.lists.read(content, { ...asked, hasHeader: known.hasHeader, fields: fieldsOf(known.columns) });
    if (areSame(found.columns, known.columns)) return found;
    if (isNightly(list)) throw new ListRefused('COLUMNS_CHANGED');
  }
  return desk.lists.read(content, { ...asked, fields: null });
}

type NewRow = Omit<ListRow, 'importId' | 'isDone'>;

function rowOf({ line, opportunity, organisation, problems }: ReadRow, standings: ReadonlyMap<string, Standing>): NewRow {
  const base = { line, organisationName: organisation?.name ?? null, title: opportunity?.title ?? null, organisationId: organisation?.id ?? null, organisation, opportunity };
  if (!organisation) return { ...base, outcome: ListOutcome.REFUSED, problems: [...problems], isChosen: false };
  const about = [standings.get(organisation.id), opportunity ? standings.get(opportunity.id) : undefined];
  const warnings = about.flatMap((one): RowProblem[] => (one?.warning ? [{ code: one.warning, isRefusal: false, column: null }] : []));
  return { ...base, outcome: about.findLast((one) => one !== undefined)?.outcome ?? ListOutcome.UNCHANGED, problems: [...warnings, ...problems], isChosen: warnings.length === 0 };
}

function refusalOf(error: unknown): ListRefusal {
  if (error instanceof ListRefused || error instanceof FetchRefused) return error.code;
  throw error;
}

/** Reads a list and notes what would become of its rows. Done again after it is done, it does nothing. */
export async function previewList(desk: ListDesk, importId: string): Promise<void> {
  const list = await findList(desk.db, importId);
  if (list?.state !== 'READING') return;
  const source = list.sourceId === null ? null : await findListSource(desk.db, list.sourceId);
  try {
    const version = await versionOf(desk, list, source);
    if (!version) return await settleUnchanged(desk, list);
    const found = await read(desk, list, source, version.content);
    const standings = new Map([
      ...(await organisationsStanding(desk, list.networkId, organisationsIn(found.rows))),
      ...(await opportunitiesStanding(desk, list.networkId, found.rows.flatMap(({ opportunity }) => opportunity ?? []))),
    ]);
    await settleRead(desk, list, found, found.rows.map((row) => rowOf(row, standings)), version);
  } catch (error) {
    await settleRefused(desk, list, refusalOf(error));
  }
}
