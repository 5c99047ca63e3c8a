import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { clockTime, dayInWords } from '../../shared/time/dates.ts';
import { SITE_ZONE } from '../../shared/time/zone-days.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { outcomeWords, reasonWords } from './calendar-words.ts';
import { DateCounts } from './date-counts.tsx';
import type { ReportRow, ShownReport } from './documents.ts';

function Row({ row }: { row: ReportRow }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { allDay, dates, isSeries, line, outcome, property, reason, startsAt, timeZone, title } = row;
  const day = startsAt && dayInWords(startsAt, now, i18n, { timeZone: timeZone ?? undefined });
  const time = startsAt && !allDay ? clockTime(startsAt, timeZone ?? SITE_ZONE, i18n) : null;
  return (
    <li className="preview-row" data-outcome={outcome}>
      <p>
        <span className="preview-outcome">{i18n._(outcomeWords[outcome])}</span>
        {title && <strong>{title}</strong>}
      </p>
      {day && (
        <p className="muted">
          {time === null ? day : t`${day}, at ${time}`}
          {isSeries && ` · ${t`repeats`}`}
        </p>
      )}
      {reason && (
        <p>
          {i18n._(reasonWords[reason])}
          {typeof line === 'number' && <span className="muted"> {property ? t`(line ${line} of the file, ${property})` : t`(line ${line} of the file)`}</span>}
        </p>
      )}
      {(isSeries || outcome === 'CHANGED' || outcome === 'VANISHED' || outcome === 'KEPT') && <DateCounts dates={dates} />}
    </li>
  );
}

/** What an import changes or has changed: the numbers, then event by event, what to look at first. */
export function ImportReport({ report }: { report: ShownReport }) {
  const { dates, entries, isWhole, rows, rowsNotListed } = report;
  return (
    <>
      <p>
        <Plural value={entries} _0="There is no event in the calendar." one="# event in the calendar:" other="# events in the calendar:" />
      </p>
      <DateCounts dates={dates} />
      {!isWhole && (
        <Notice kind="warning" title={<Trans>The calendar could not be read as a whole</Trans>}>
          <p>
            <Trans>What is missing in it is therefore not cancelled.</Trans>
          </p>
        </Notice>
      )}
      {rows.length > 0 && (
        <>
          <h2>
            <Trans>Event by event</Trans>
          </h2>
          <ul className="preview-rows">
            {rows.map((row) => (
              <Row key={JSON.stringify([row.line, row.outcome, row.reason, row.title, row.startsAt])} row={row} />
            ))}
          </ul>
        </>
      )}
      {rowsNotListed > 0 && (
        <p className="muted">
          <Plural value={rowsNotListed} one="and one more that is not listed here" other="and # more that are not listed here" />
        </p>
      )}
    </>
  );
}
