import { Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { RegisterForm } from './register-form.tsx';
import { MOST_SEATS } from './register-fields.ts';
import { RegistrationCard } from './registration-card.tsx';
import { FreeSeats, isFull, WaitingAlready } from './seats.tsx';
import type { Seats } from './seats.tsx';

export const ShiftSection_event = graphql(`
  fragment ShiftSection_event on Event {
    timeZone
    ...RegisterForm_event
    shifts {
      id
      title
      note
      startsAt
      endsAt
      capacity
      seatsLeft
      waitingCount
      ownRegistration {
        id
        ...RegistrationCard_registration
      }
    }
  }
`);

function SeatsOfShift(shift: Seats) {
  if (typeof shift.capacity !== 'number') return <Trans>Everybody is welcome, there is no limit.</Trans>;
  if (!isFull(shift)) return <FreeSeats seatsLeft={shift.seatsLeft} />;
  return (
    <>
      <Trans>Booked up, with a waiting list.</Trans> <WaitingAlready waitingCount={shift.waitingCount} />
    </>
  );
}

/** The shifts of a work day with what is free, what the viewer has registered for, and the form for the others; nothing for an event without shifts. */
export function ShiftSection({ event: masked, isOpen }: { event: FragmentType<typeof ShiftSection_event>; isOpen: boolean }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const event = unmask(ShiftSection_event, masked);
  const { shifts, timeZone } = event;
  if (shifts.length === 0) return null;
  const told = shifts.map((shift) => ({ ...shift, when: eventTimeInWords({ ...shift, timeZone, allDay: false }, now, i18n), isOver: Date.parse(shift.endsAt) <= Date.parse(now) }));
  const choices = isOpen ? told.filter(({ isOver, ownRegistration }) => !isOver && !ownRegistration) : [];
  const most = Math.max(...choices.map(({ capacity }) => capacity ?? MOST_SEATS));
  return (
    <section className="card shifts" id="register" aria-labelledby="shifts-heading">
      <h2 id="shifts-heading">
        <Trans>Shifts</Trans>
      </h2>
      <ul>
        {told.map(({ isOver, note, ownRegistration, title, when, ...shift }) => (
          <li key={shift.id}>
            <h3>{title}</h3>
            <p className="muted">{when}</p>
            {note && <p>{note}</p>}
            {isOpen && !isOver && (
              <p>
                <SeatsOfShift capacity={shift.capacity} seatsLeft={shift.seatsLeft} waitingCount={shift.waitingCount} />
              </p>
            )}
            {isOpen && ownRegistration && (
              <div className="no-print">
                <RegistrationCard registration={ownRegistration} isShiftNamed={false} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {choices.length > 0 && (
        <div className="no-print">
          <h3>
            <Trans>Register</Trans>
          </h3>
          <ScriptNeeded title={<Trans>Registering needs JavaScript</Trans>} />
          <RegisterForm
            key={choices.map((shift) => shift.id).join()}
            event={event}
            capacity={most}
            isFull={choices.every(isFull)}
            shifts={choices.map((shift) => ({ id: shift.id, label: `${shift.title}, ${shift.when}`, isFull: isFull(shift) }))}
          />
        </div>
      )}
    </section>
  );
}
