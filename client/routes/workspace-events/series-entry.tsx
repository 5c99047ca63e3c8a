import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ruleInWords } from '../../features/event/rule-in-words.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { DateSeats } from './date-seats.tsx';

export const SeriesEntry_series = graphql(`
  fragment SeriesEntry_series on EventSeries {
    id
    title
    rule
    startsAt
    timeZone
    upcomingCount
    upcomingEvents(first: 6) {
      id
      title
      status
      startsAt
      endsAt
      timeZone
      allDay
      openEnd
      ...DateSeats_event
    }
  }
`);

/** What stands below the next date of a series: its rule, how many dates are to come, and the first of them to unfold. */
export function SeriesEntry({ series: masked, here }: { series: FragmentType<typeof SeriesEntry_series>; here: string }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const series = unmask(SeriesEntry_series, masked);
  const rule = ruleInWords(series, now, i18n);
  return (
    <>
      <p>{rule ?? <Trans>A series</Trans>}</p>
      <details className="series-dates">
        <summary>
          <Plural value={series.upcomingCount} one="One date is to come" other="# dates are to come" />
        </summary>
        <ul>
          {series.upcomingEvents.map((event) => (
            <li key={event.id}>
              <Link to={`${here}/${event.id}`}>{eventTimeInWords(event, now, i18n)}</Link>
              {event.title !== series.title && ` · ${event.title}`}
              <span className="muted">
                <DateSeats event={event} />
              </span>{' '}
              {event.status === 'CANCELLED' && (
                <Chip look="sun">
                  <Trans>Cancelled</Trans>
                </Chip>
              )}
            </li>
          ))}
        </ul>
        <p>
          <Link to={`${here}?series=${series.id}`}>
            <Trans>All dates of this series</Trans>
          </Link>
        </p>
      </details>
    </>
  );
}
