import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { distanceInWords } from '../../shared/place/distance-in-words.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { Clock, Laptop, MapPin, Users } from '../../shared/ui/icons.ts';
import { EventDate } from './event-date.tsx';
import { timeOfDayInWords } from './time-of-day.ts';

export const EventRow_event = graphql(`
  fragment EventRow_event on Event {
    slug
    kind
    status
    title
    summary
    startsAt
    endsAt
    timeZone
    allDay
    openEnd
    attendance
    venue
    address {
      town
    }
    organisation {
      name
    }
  }
`);

/**
 * An event in a list: date, title, when, where, who. The whole card leads to its page.
 *
 * @param props.withDay false below a heading that is the day
 * @param props.withOrganisation false on the page of the organisation itself
 * @param props.distanceKm from where the page is about; left out where there is no such place
 */
export function EventRow({ event: masked, withDay = true, withOrganisation = true, distanceKm }: {
  event: FragmentType<typeof EventRow_event>;
  withDay?: boolean;
  withOrganisation?: boolean;
  distanceKm?: number;
}) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const event = unmask(EventRow_event, masked);
  const place = [...new Set([event.venue, event.address?.town])].filter(Boolean).join(', ');
  const where = [place, distanceKm !== undefined && distanceInWords(distanceKm, i18n)].filter(Boolean).join(' · ');
  const isCancelled = event.status === 'CANCELLED';
  return (
    <article className="card event-row" data-cancelled={isCancelled || undefined}>
      {withDay && <EventDate startsAt={event.startsAt} timeZone={event.timeZone} />}
      <div className="event-row-text">
        <h3 className="event-row-title">
          <Link to={`/events/${event.slug}`}>{event.title}</Link>
        </h3>
        <p className="event-row-chips">
          {isCancelled && (
            <Chip look="sun">
              <Trans>Cancelled</Trans>
            </Chip>
          )}
          <Chip look="plain">{i18n._(eventKindLabels[event.kind])}</Chip>
        </p>
        <ul className="event-row-facts">
          <li>
            <Clock aria-hidden />
            {withDay ? eventTimeInWords(event, now, i18n) : timeOfDayInWords(event, now, i18n)}
          </li>
          {where && (
            <li>
              <MapPin aria-hidden />
              {where}
            </li>
          )}
          {event.attendance !== 'ON_SITE' && (
            <li>
              <Laptop aria-hidden />
              {event.attendance === 'REMOTE' ? t`Online` : t`Also online`}
            </li>
          )}
          {withOrganisation && event.organisation && (
            <li>
              <Users aria-hidden />
              {event.organisation.name}
            </li>
          )}
        </ul>
        <p className="muted event-row-summary">{event.summary}</p>
      </div>
    </article>
  );
}
