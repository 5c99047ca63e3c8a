import { Link } from 'react-router';
import { useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';

export const RegisteredEvent_event = graphql(`
  fragment RegisteredEvent_event on Event {
    slug
    title
    startsAt
    endsAt
    timeZone
    allDay
    openEnd
  }
`);

/** What a registration is for: its name, which leads there, and when it is. */
export function RegisteredEvent({ event: masked }: { event: FragmentType<typeof RegisteredEvent_event> }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const event = unmask(RegisteredEvent_event, masked);
  return (
    <>
      <h2>
        <Link to={`/events/${event.slug}`}>{event.title}</Link>
      </h2>
      <p className="muted">{eventTimeInWords(event, now, i18n)}</p>
    </>
  );
}
