import { SeatsTaken } from '../../features/registration/seats.tsx';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';

export const DateSeats_event = graphql(`
  fragment DateSeats_event on Event {
    status
    capacity
    seatsLeft
    waitingCount
  }
`);

/** How many places of a date are taken, as the end of a line; nothing for one that does not take place (yet). */
export function DateSeats({ event: masked }: { event: FragmentType<typeof DateSeats_event> }) {
  const { status, capacity, seatsLeft, waitingCount } = unmask(DateSeats_event, masked);
  return status === 'PUBLISHED' ? <SeatsTaken capacity={capacity} seatsLeft={seatsLeft} waitingCount={waitingCount} /> : null;
}
