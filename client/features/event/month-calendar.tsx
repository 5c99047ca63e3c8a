import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { dayInWords, monthInWords, weekdayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { MonthEntry } from './month-entry.tsx';
import type { MonthEntry_event } from './month-entry.tsx';
import { weeksOfMonth } from './month.ts';

/** A day as the graph tells it. */
export interface MonthDay {
  readonly day: string;
  readonly totalCount: number;
  readonly events: readonly ({ readonly slug: string } & FragmentType<typeof MonthEntry_event>)[];
}

interface MonthCalendarProps {
  /** `2026-12` */
  readonly month: string;
  readonly days: readonly MonthDay[];
  /** Where the list of a day is. */
  readonly pathOfDay: (day: string) => string;
}

/** A month as a table of its weeks; on a narrow screen as a list of the days on which something takes place. */
export function MonthCalendar({ month, days, pathOfDay }: MonthCalendarProps) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const today = dayOf(new Date(now));
  const byDay = new Map(days.map((day) => [day.day, day]));
  const weeks = weeksOfMonth(month);
  const weekdays = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07'];
  const entries = ({ day, events, totalCount }: MonthDay): ReactNode => (
    <ul className="month-entries">
      {events.map((event) => (
        <li key={event.slug}>
          <MonthEntry event={event} day={day} />
        </li>
      ))}
      {totalCount > events.length && (
        <li>
          <Link to={pathOfDay(day)} className="month-more">
            <Plural value={totalCount - events.length} one="one more" other="# more" />
            <span className="visually-hidden">: {dayInWords(day, now, i18n)}</span>
          </Link>
        </li>
      )}
    </ul>
  );
  return (
    <>
      <table className="month">
        <caption className="visually-hidden">{monthInWords(month, i18n)}</caption>
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th key={day} scope="col" abbr={weekdayInWords(day, i18n)}>
                {weekdayInWords(day, i18n, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => {
                const found = day === null ? undefined : byDay.get(day);
                return day === null ? (
                  <td key={weekdays[index]} className="month-outside">
                    {'\u00a0'}
                  </td>
                ) : (
                  <td key={day} aria-current={day === today ? 'date' : undefined}>
                    <DayNumber day={day} path={found && found.totalCount > 0 ? pathOfDay(day) : undefined} />
                    {found && found.totalCount > 0 && entries(found)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="month-days">
        {days
          .filter(({ totalCount }) => totalCount > 0)
          .map((day) => (
            <li key={day.day} aria-current={day.day === today ? 'date' : undefined}>
              <h3>
                <Link to={pathOfDay(day.day)}>{dayInWords(day.day, now, i18n)}</Link>
              </h3>
              {entries(day)}
            </li>
          ))}
      </ol>
      {days.every(({ totalCount }) => totalCount === 0) && (
        <p className="month-empty">
          <Trans>Nothing is planned for this month so far.</Trans>
        </p>
      )}
    </>
  );
}

function DayNumber({ day, path }: { day: string; path: string | undefined }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const number = Number(day.slice(8));
  if (path === undefined) return <span className="month-day">{number}</span>;
  return (
    <Link to={path} className="month-day" aria-label={dayInWords(day, now, i18n)}>
      {number}
    </Link>
  );
}
