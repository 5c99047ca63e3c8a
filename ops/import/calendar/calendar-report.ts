import type { DatesWritten } from '../../../services/events/series/series.service.ts';
import type { Problem } from '../problem.ts';
import { printedProblems, table } from '../report.ts';

/** The result of an import of a calendar; with `--report` it is written as JSON. */
export interface CalendarReport {
  /** File or address. */
  readonly source: string;
  readonly organisation: string;
  readonly dryRun: boolean;
  /** VEVENTs in the file. */
  readonly entries: number;
  /** Events and series that were taken. */
  taken: number;
  /** Those that were over for too long. */
  over: number;
  refused: number;
  /** What became of their dates. */
  readonly dates: DatesWritten;
  /** By line; the column is the property of the calendar. */
  readonly problems: readonly Problem[];
  problemsNotListed: number;
}

/** The report for people. */
export function printedCalendar({ dates, dryRun, entries, organisation, over, problems, problemsNotListed, refused, source, taken }: CalendarReport): string {
  return `${[
    `${dryRun ? 'Dry run: nothing was written. ' : ''}${source}, organisation ${organisation}`,
    `${entries} entries in the calendar: ${taken} events and series taken, ${refused} refused, ${over} over and left out`,
    '',
    ...table([
      ['', dryRun ? 'would be new' : 'new', 'updated', 'unchanged', 'gone', 'kept as changed here'],
      ['dates', ...[dates.created, dates.updated, dates.unchanged, dates.removed, dates.kept].map(String)],
    ]),
    ...printedProblems(problems, problemsNotListed, 'property'),
  ].join('\n')}\n`;
}
