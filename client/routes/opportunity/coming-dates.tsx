import { Trans } from '@lingui/react/macro';
import { EventRow } from '../../features/event/event-row.tsx';
import type { OpportunityPageQuery } from '../../generated/graphql.ts';

type Events = NonNullable<OpportunityPageQuery['opportunity']>['upcomingEvents'];

/** The next dates of an offer. Nothing when there are none; a sentence when they cannot be loaded. */
export function ComingDates({ events }: { events: Events }) {
  if (events?.length === 0) return null;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">
        <Trans>Coming dates</Trans>
      </h2>
      {events ? (
        <ul className="card-list">
          {events.map((event) => (
            <li key={event.slug}>
              <EventRow event={event} withOrganisation={false} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">
          <Trans>The dates cannot be loaded just now. Please try again in a minute.</Trans>
        </p>
      )}
    </section>
  );
}
