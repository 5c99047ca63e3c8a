import { Plural, Trans } from '@lingui/react/macro';

/** The places of an event or of a shift, as far as its organisation counts them. */
export interface Seats {
  /** Null or undefined when everybody is welcome. */
  readonly capacity?: number | null | undefined;
  readonly seatsLeft?: number | null | undefined;
  readonly waitingCount?: number | null | undefined;
}

/** Whether registering leads to the waiting list, as far as one can tell: nobody overtakes who waits. */
export const isFull = ({ capacity, seatsLeft, waitingCount }: Seats): boolean => typeof capacity === 'number' && ((seatsLeft ?? 0) === 0 || (waitingCount ?? 0) > 0);

/** How many places are free. */
export function FreeSeats({ seatsLeft }: Pick<Seats, 'seatsLeft'>) {
  return <Plural value={seatsLeft ?? 0} one="One place is still free." other="# places are still free." />;
}

/** How many wait already. */
export function WaitingAlready({ waitingCount }: Pick<Seats, 'waitingCount'>) {
  return <Plural value={waitingCount ?? 0} _0="Nobody is waiting yet." one="One registration is waiting already." other="# registrations are waiting already." />;
}

/** How many places are taken and how many wait, as the end of a line; nothing for what is open to all. */
export function SeatsTaken({ capacity, seatsLeft, waitingCount }: Seats) {
  if (typeof capacity !== 'number' || typeof seatsLeft !== 'number') return null;
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
