import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { DateSeats } from './date-seats.tsx';

export const EventEntry_event = graphql(`
  fragment EventEntry_event on Event {
    id
    kind
    status
    title
    startsAt
    endsAt
    openEnd
    timeZone
    allDay
    cancellationReason
    ...DateSeats_event
  }
`);

/** An event in the list of its organisation: what, when, how many places are taken. */
export function EventEntry({ event: masked, here }: { event: FragmentType<typeof EventEntry_event>; here: string }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const event = unmask(EventEntry_event, masked);
  return (
    <>
      <h3>
        <Link to={`${here}/${event.id}`}>{event.title || t`(no title yet)`}</Link>
      </h3>
      <p>{eventTimeInWords(event, now, i18n)}</p>
      <p className="muted">
        {i18n._(eventKindLabels[event.kind])}
        {event.status === 'WITHHELD' && ` · ${t`Taken down by the coordination`}`}
        {event.cancellationReason && ` · ${event.cancellationReason}`}
        <DateSeats event={event} />
      </p>
    </>
  );
}
