import { EntryRefused } from '../../../services/events/calendar-import/refusal.ts';
import type { TakenIn } from '../../../services/events/calendar-import/calendar-import.service.ts';
import { readCalendar } from '../../../services/events/calendar-import/read-calendar.ts';
import { TIME_ZONE } from '../../../services/events/calendar-import/reckoned.ts';
import { RuleRefused } from '../../../services/events/series/rule.ts';
import type { DatesWritten } from '../../../services/events/series/series.service.ts';
import { ProblemList } from '../problem-list.ts';
import type { Progress } from '../progress.ts';
import type { CalendarReport } from './calendar-report.ts';
import type { CalendarOwner } from './fields.ts';
import { rowsOf } from './to-rows.ts';

/** Where events of a calendar go: all of one or nothing. */
export interface CalendarSink {
  takeIn(rows: TakenIn): Promise<DatesWritten>;
}

/** What an import of a calendar works with. */
export interface CalendarJob {
  /** File or address, for the report. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Slug of the organisation. */
  readonly organisation: string;
  readonly owner: CalendarOwner;
  readonly dryRun: boolean;
  readonly now: Date;
  readonly sink: CalendarSink;
  readonly progress?: Progress;
  /** Most dates that are written; what is beyond them is refused. Default 50,000. */
  readonly mostDates?: number;
}

/** More dates than this are no calendar of an organisation, but somebody who wants to fill the database. */
const MOST_DATES = 50_000;

/**
 * Brings a calendar in, event by event. What can't be taken is in the report with its reason, and nothing else of the file suffers from it.
 * @throws whatever the sink throws that is no refusal of a rule
 */
export async function runCalendarImport({ bytes, dryRun, mostDates = MOST_DATES, now, organisation, owner, progress, sink, source }: CalendarJob): Promise<CalendarReport> {
  const content = readCalendar(bytes, { around: now, timeZone: TIME_ZONE });
  const problems = new ProblemList();
  for (const { line, property, reason, severity } of content.remarks) problems.add({ severity, code: severity === 'REFUSED' ? 'REFUSED' : 'KEPT', line, column: property, field: null, reason });
  const report: CalendarReport = {
    source, organisation, dryRun, entries: content.events, taken: 0, over: 0, refused: content.remarks.filter(({ severity }) => severity === 'REFUSED').length,
    dates: { created: 0, updated: 0, unchanged: 0, removed: 0, kept: 0 }, problems: problems.listed, problemsNotListed: 0,
  };
  progress?.start(content.groups.length);
  try {
    for (const group of content.groups) {
      const refuse = (column: string | null, reason: string) => {
        report.refused += 1;
        problems.add({ severity: 'REFUSED', code: 'REFUSED', line: group.line, column, field: null, reason });
      };
      try {
        const { created, unchanged, updated } = report.dates;
        if (created + updated + unchanged > mostDates) throw new EntryRefused('TOO_MANY_DATES', null, `A calendar has at most ${mostDates} dates, and this event is beyond them.`);
        const rows = rowsOf(group, owner, now);
        if (rows === null) {
          report.over += 1;
          problems.add({ severity: 'WARNING', code: 'KEPT', line: group.line, column: null, field: null, reason: 'It was over more than 30 days ago and is left out.' });
        } else {
          const written = await sink.takeIn(rows);
          report.taken += 1;
          for (const outcome of ['created', 'updated', 'unchanged', 'removed', 'kept'] as const) report.dates[outcome] += written[outcome];
          if (written.kept > 0) problems.add({ severity: 'WARNING', code: 'KEPT', line: group.line, column: null, field: null, reason: 'Dates of it that were changed here stay as they are.' });
        }
      } catch (error) {
        if (error instanceof EntryRefused) refuse(error.property, error.message);
        else if (error instanceof RuleRefused) refuse('RRULE', error.message);
        else throw error;
      }
      progress?.advance(1);
    }
  } finally {
    progress?.stop();
  }
  report.problemsNotListed = problems.notListed;
  return report;
}
