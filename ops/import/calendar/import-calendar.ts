import { readFile, stat } from 'node:fs/promises';
import { FetchRefused } from '../../../services/shared/fetching/fetch-version.ts';
import { fetchCalendar, MOST_BYTES } from '../../../services/events/calendar-import/fetch-calendar.ts';
import { isCalendar } from '../../../services/events/calendar-import/read-apart.ts';
import { findOrganisationBySlug } from '../../../services/organisations/organisation/organisation.repository.ts';
import type { CalendarArguments } from '../arguments.ts';
import { openImportDatabase } from '../open-database.ts';
import { progressOn } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import type { CalendarReport } from './calendar-report.ts';
import { calendarKnowledge } from './calendar-rows.ts';
import { databaseCalendarSink } from './database-calendar-sink.ts';
import { runCalendarImport } from './run-calendar.ts';

async function bytesAt(address: string): Promise<Buffer> {
  try {
    return await fetchCalendar(address);
  } catch (error) {
    if (error instanceof FetchRefused) throw new UsageError(`${address}: ${error.message}`);
    throw error;
  }
}

async function bytesIn(file: string): Promise<Buffer> {
  const { size } = await stat(file).catch(() => {
    throw new UsageError(`There is no file ${file}.`);
  });
  if (size > MOST_BYTES) throw new UsageError(`${file} has more than ${MOST_BYTES / 1024 / 1024} MB and is no calendar of an organisation.`);
  return readFile(file);
}

async function bytesOf(source: string): Promise<Buffer> {
  const bytes = await (/^[a-z]{2,}:/i.test(source) ? bytesAt(source) : bytesIn(source));
  if (!isCalendar(bytes)) throw new UsageError(`${source} is not a calendar: it has no BEGIN:VCALENDAR.`);
  return bytes;
}

/**
 * Brings a calendar into an organisation.
 * @throws UsageError when there is no such file, address or organisation
 */
export async function importCalendar({ dryRun, file, organisation: slug }: CalendarArguments, env: NodeJS.ProcessEnv): Promise<CalendarReport> {
  const bytes = await bytesOf(file);
  const { close, stores } = await openImportDatabase(env);
  try {
    const organisation = await findOrganisationBySlug(stores.organisations, slug);
    if (!organisation) throw new UsageError(`There is no organisation "${slug}".`);
    const now = new Date();
    return await runCalendarImport({
      source: file, bytes, organisation: slug, dryRun, now, progress: progressOn(process.stderr), sink: databaseCalendarSink(stores, { dryRun, now }),
      owner: {
        organisationId: organisation.id, networkId: organisation.networkId, ...calendarKnowledge(),
      },
    });
  } finally {
    await close();
  }
}
