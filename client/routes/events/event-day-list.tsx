import { Trans, useLingui } from '@lingui/react/macro';
import { EventRow } from '../../features/event/event-row.tsx';
import type { EventListQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { addDays, dayOf } from '../../shared/time/zone-days.ts';

/** The events of one day under its name. `day` is null for those that began earlier. */
export function EventDayList({ day, events }: { day: string | null; events: readonly EventListQuery['events']['nodes'][number][] }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const today = dayOf(new Date(now));
  const near = new Map([
    [today, t`today`],
    [addDays(today, 1), t`tomorrow`],
  ]).get(day ?? '');
  const id = `day-${day ?? 'running'}`;
  return (
    <section className="event-day" aria-labelledby={id}>
      <h2 id={id}>
        {day === null ? <Trans>Begun before and still going on</Trans> : dayInWords(day, now, i18n)}
        {near && <span className="event-day-near">{near}</span>}
      </h2>
      <ul className="card-list">
        {events.map((event) => (
          <li key={event.slug}>
            <EventRow event={event} withDay={day === null} />
          </li>
        ))}
      </ul>
    </section>
  );
}
