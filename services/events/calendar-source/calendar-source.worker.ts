import type { EntityManager } from 'typeorm';
import type { FetchOptions } from '../../shared/fetching/fetch-version.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { forgetImports, insertImport } from './calendar-import.repository.ts';
import { CalendarQueue } from './calendar-source.codes.ts';
import { claimDue } from './calendar-source.repository.ts';
import type { CalendarRows } from './calendar-rows.ts';
import { type ImportDesk, runImport } from './import-job.ts';
import { nextRead } from './refresh-times.ts';

/** Calendars that are put to work in one transaction. */
const PORTION = 50;

export interface CalendarWorkerOptions extends Pick<MailWorkerOptions, 'db' | 'jobs' | 'now'> {
  readonly calendarRows: CalendarRows;
  readonly fetch?: FetchOptions;
}

/** Begins to read the calendars that are due, in portions. @returns how many */
export async function beginDue({ chance, db, jobs, now }: Pick<ImportDesk, 'chance' | 'db' | 'jobs' | 'now'>): Promise<number> {
  for (let begun = 0; ; ) {
    const portion = await db.transaction(async (tx: EntityManager) => {
      const due = await claimDue(tx, now(), nextRead(now(), chance()), PORTION);
      for (const { address, id, name, networkId, organisationId } of due) {
        const { id: importId } = await insertImport(tx, { organisationId, networkId, sourceId: id, name, address, content: null, state: 'IMPORTING', refreshes: true, createdAt: now() });
        await jobs.enqueue(tx, CalendarQueue.IMPORT, { importId });
      }
      return due.length;
    });
    begun += portion;
    if (portion < PORTION) return begun;
  }
}

/** Begins to read calendars: those that people bring at once, and those that are kept every few hours; ends with `jobs.stop()`. */
export async function startCalendarWorker({ calendarRows, db, fetch, jobs, now = () => new Date() }: CalendarWorkerOptions): Promise<void> {
  const desk: ImportDesk = { db, jobs, now, rows: calendarRows, chance: Math.random, ...(fetch && { fetch }) };
  await jobs.work<{ importId: string }>(CalendarQueue.IMPORT, ({ data, signal }) => runImport(desk, data.importId, signal));
  await jobs.work(CalendarQueue.DUE, async () => {
    await beginDue(desk);
    await forgetImports(db, now());
  });
  await jobs.schedule(CalendarQueue.DUE, '*/10 * * * *');
}
