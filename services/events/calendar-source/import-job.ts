import type { DataSource } from 'typeorm';
import { type FetchedVersion, type FetchOptions, FetchRefused } from '../../shared/fetching/fetch-version.ts';
import { dayOf } from '../../shared/site-days.ts';
import { fetchCalendarVersion } from '../calendar-import/fetch-calendar.ts';
import { FileRefused, readApart } from '../calendar-import/read-apart.ts';
import type { CalendarContent } from '../calendar-import/read-calendar.ts';
import type { ApartLimits } from '../../shared/apart.ts';
import { findStanding } from '../organisation/known-organisation.repository.ts';
import { horizonOf, writtenFrom } from '../series/series.service.ts';
import { applyCalendar, type CalendarDesk } from './apply-calendar.ts';
import { findContent, findImport, lockImport, saveContent, saveOutcome, savePreview } from './calendar-import.repository.ts';
import type { CalendarImport } from './calendar-import.ts';
import { type CalendarReport, noDates } from './calendar-report.ts';
import { type CalendarProblem, CalendarQueue } from './calendar-source.codes.ts';
import { ensureSource, findSource, lockSource, saveFailure, saveRead } from './calendar-source.repository.ts';
import { MOST_FAILURES, nextRead, nextTry } from './refresh-times.ts';

export interface ImportDesk extends CalendarDesk {
  readonly db: DataSource;
  /** From 0 to 1, for the times at which calendars are read again. */
  readonly chance: () => number;
  readonly fetch?: FetchOptions;
  readonly limits?: ApartLimits;
}

const NO_NAME = { etag: null, lastModified: null };

class NotVerified extends Error {}

function problemOf(error: unknown): CalendarProblem | null {
  if (error instanceof FetchRefused || error instanceof FileRefused) return error.code;
  return error instanceof NotVerified ? 'NOT_VERIFIED' : null;
}

/** The file that was uploaded, or that the preview showed; else what stands at the address now, null when it is the version that was read last. */
async function versionOf({ db, fetch }: ImportDesk, { address, id, sourceId, state }: CalendarImport): Promise<FetchedVersion | null> {
  const content = await findContent(db, id);
  if (content) return { bytes: content, ...NO_NAME };
  if (address === null) throw new Error('The file of an import is gone.');
  const known = state === 'IMPORTING' && sourceId ? await findSource(db, sourceId) : null;
  const version = await fetchCalendarVersion(address, known ?? NO_NAME, fetch);
  if (version && state === 'READING') await saveContent(db, id, version.bytes);
  return version;
}

/** Ends a transaction without a trace, on purpose, and tells what it would have done. */
class Undone extends Error {
  readonly report: CalendarReport;

  constructor(report: CalendarReport) {
    super('undone');
    this.report = report;
  }
}

/** What the import would do: it is done, and undone at once. */
async function preview(desk: ImportDesk, row: CalendarImport, content: CalendarContent, signal?: AbortSignal): Promise<void> {
  const report = await desk.db
    .transaction<CalendarReport>(async (tx) => {
      throw new Undone(await applyCalendar(tx, desk, row.sourceId ?? (await ensureSource(tx, row)), row, content, signal));
    })
    .catch((error: unknown) => {
      if (error instanceof Undone) return error.report;
      throw error;
    });
  await savePreview(desk.db, row.id, report);
}

const nothing = (): CalendarReport => ({ entries: 0, isWhole: true, dates: noDates(), rows: [], rowsNotListed: 0 });

/** Writes all of it, or nothing. */
async function write(desk: ImportDesk, { id }: CalendarImport, version: FetchedVersion | null, content: CalendarContent | null, signal?: AbortSignal): Promise<void> {
  await desk.db.transaction(async (tx) => {
    const row = await lockImport(tx, id);
    if (row?.state !== 'IMPORTING') return;
    const name = content?.name.slice(0, 100) || row.name;
    const sourceId = row.sourceId ?? (await ensureSource(tx, { ...row, name }));
    const source = await lockSource(tx, sourceId);
    if (!source) return;
    const report = content ? await applyCalendar(tx, desk, sourceId, row, content, signal) : nothing();
    const at = desk.now();
    await saveRead(tx, sourceId, { at, nextAt: source.refreshes ? nextRead(at, desk.chance()) : null, etag: version ? version.etag : source.etag, lastModified: version ? version.lastModified : source.lastModified });
    await saveOutcome(tx, id, { state: 'DONE', report, sourceId });
  });
}

async function fail({ chance, db, jobs, now }: ImportDesk, { id, sourceId, state }: CalendarImport, problem: CalendarProblem): Promise<void> {
  await db.transaction(async (tx) => {
    await saveOutcome(tx, id, { state: 'FAILED', problem });
    const source = sourceId && state === 'IMPORTING' ? await lockSource(tx, sourceId) : null;
    if (!source) return;
    const failures = source.failures + 1;
    await saveFailure(tx, source.id, { problem, failures, nextAt: source.refreshes ? nextTry(now(), failures, chance()) : null });
    if (!source.refreshes || failures !== MOST_FAILURES) return;
    await jobs.enqueue(tx, CalendarQueue.PAUSED, { organisationId: source.organisationId, sourceId: source.id, day: dayOf(now()) });
  });
}

/** Reads a calendar and shows what it would change, or writes it. Done again after it is done, it does nothing. */
export async function runImport(desk: ImportDesk, importId: string, signal?: AbortSignal): Promise<void> {
  const row = await findImport(desk.db, importId);
  if (row?.state !== 'READING' && row?.state !== 'IMPORTING') return;
  try {
    if (((await findStanding(desk.db, row.organisationId)) ?? 'VERIFIED') !== 'VERIFIED') throw new NotVerified();
    const version = await versionOf(desk, row);
    const now = desk.now();
    const content = version && (await readApart(version.bytes, { around: now, from: writtenFrom(now), until: horizonOf(now) }, desk.limits));
    if (row.state === 'IMPORTING') await write(desk, row, version, content, signal);
    else if (content) await preview(desk, row, content, signal);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    await fail(desk, row, problem);
  }
}
