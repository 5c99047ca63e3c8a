import { Plural, Trans } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';

export const SeatsTaken_event = graphql(`
  fragment SeatsTaken_event on Event {
    status
    capacity
    seatsLeft
    waitingCount
  }
`);

/** How many places of a date are taken and how many wait, as the end of a line; nothing for what is open to all or takes place no more. */
export function SeatsTaken({ event: masked }: { event: FragmentType<typeof SeatsTaken_event> }) {
  const { capacity, seatsLeft, status, waitingCount } = unmask(SeatsTaken_event, masked);
  if (status !== 'PUBLISHED' || typeof capacity !== 'number' || typeof seatsLeft !== 'number') return null;
  const taken = Math.max(0, capacity - seatsLeft);
  return (
    <>
      {' · '}
      <Trans>
        {taken} of {capacity} places taken
      </Trans>
      {Boolean(waitingCount) && (
        <>
          {' · '}
          <Plural value={waitingCount ?? 0} one="# on the waiting list" other="# on the waiting list" />
        </>
      )}
    </>
  );
}
