import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { clockTime } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';

export const MonthEntry_event = graphql(`
  fragment MonthEntry_event on Event {
    slug
    title
    status
    startsAt
    timeZone
    allDay
  }
`);

/** An event on one of its days: when it begins there, and what it is. */
export function MonthEntry({ event: masked, day }: { event: FragmentType<typeof MonthEntry_event>; day: string }) {
  const { i18n } = useLingui();
  const { allDay, slug, startsAt, status, timeZone, title } = unmask(MonthEntry_event, masked);
  const isFirstDay = dayOf(new Date(startsAt), timeZone) === day;
  return (
    <Link to={`/events/${slug}`} className="month-entry" data-cancelled={status === 'CANCELLED' || undefined}>
      {isFirstDay && !allDay && <span className="month-entry-time">{clockTime(startsAt, timeZone, i18n)}</span>}
      <span className="month-entry-title">{title}</span>
      {status === 'CANCELLED' && (
        <span className="visually-hidden">
          <Trans>Cancelled</Trans>
        </span>
      )}
    </Link>
  );
}
