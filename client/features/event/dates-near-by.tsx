import { Trans } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { EventRow } from './event-row.tsx';

export const DatesNearBy_nearby = graphql(`
  fragment DatesNearBy_nearby on NearbyEvent {
    distanceKm
    event {
      slug
      startsAt
      ...EventRow_event
    }
  }
`);

/** Coming dates around what the page is about, by their day. Left out when there are none, and when they cannot be found now. */
export function DatesNearBy({ nearby: masked }: { nearby: readonly FragmentType<typeof DatesNearBy_nearby>[] | null | undefined }) {
  const nearby = unmask(DatesNearBy_nearby, masked) ?? [];
  if (nearby.length === 0) return null;
  return (
    <section className="dates-near-by no-print" aria-labelledby="dates-near-by">
      <h2 id="dates-near-by">
        <Trans>Other dates nearby</Trans>
      </h2>
      <ul className="card-list">
        {nearby
          .toSorted((a, b) => Date.parse(a.event.startsAt) - Date.parse(b.event.startsAt))
          .map(({ distanceKm, event }) => (
            <li key={event.slug}>
              <EventRow event={event} distanceKm={distanceKm} />
            </li>
          ))}
      </ul>
    </section>
  );
}
