import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { SeatsTaken } from '../../features/registration/seats.tsx';
import type { GuestsOfEventQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';

interface ShiftTabsProps {
  readonly shifts: NonNullable<GuestsOfEventQuery['event']>['shifts'];
  /** The id of the one that is shown; null for all. */
  readonly chosen: string | null;
  readonly timeZone: string;
}

/** The shifts with how many places are taken, each leading to who comes to it; nothing for an event without. */
export function ShiftTabs({ shifts, chosen, timeZone }: ShiftTabsProps) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  if (shifts.length === 0) return null;
  return (
    <nav aria-label={t`Shifts`}>
      <ul>
        <li className="no-print">
          <Link to="?" aria-current={chosen === null ? 'page' : undefined}>
            <Trans>All shifts</Trans>
          </Link>
        </li>
        {shifts.map(({ capacity, id, seatsLeft, title, waitingCount, ...times }) => (
          <li key={id}>
            <Link to={`?shift=${id}`} aria-current={chosen === id ? 'page' : undefined}>
              {title}
            </Link>
            , {eventTimeInWords({ ...times, timeZone, allDay: false }, now, i18n)}
            <SeatsTaken capacity={capacity} seatsLeft={seatsLeft} waitingCount={waitingCount} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
