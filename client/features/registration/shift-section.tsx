import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { RegisterForm } from './register-form.tsx';
import { MOST_SEATS } from './register-fields.ts';
import { RegistrationCard } from './registration-card.tsx';

export const ShiftSection_event = graphql(`
  fragment ShiftSection_event on Event {
    id
    timeZone
    questions {
      id
      prompt
      kind
      options
      required
    }
    organisation {
      name
    }
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

type Seats = { readonly capacity?: number | null | undefined; readonly seatsLeft?: number | null | undefined; readonly waitingCount?: number | null | undefined };

/** Nobody overtakes who waits. */
const isFull = ({ capacity, seatsLeft, waitingCount }: Seats): boolean => typeof capacity === 'number' && ((seatsLeft ?? 0) === 0 || (waitingCount ?? 0) > 0);

function SeatsOfShift(shift: Seats) {
  if (typeof shift.capacity !== 'number') return <Trans>Everybody is welcome, there is no limit.</Trans>;
  if (!isFull(shift)) return <Plural value={shift.seatsLeft ?? 0} one="One place is still free." other="# places are still free." />;
  return (
    <>
      <Trans>Booked up, with a waiting list.</Trans> <Plural value={shift.waitingCount ?? 0} _0="Nobody is waiting yet." one="One registration is waiting already." other="# registrations are waiting already." />
    </>
  );
}

/** The shifts of a work day with what is free, what the viewer has registered for, and the form for the others; nothing for an event without shifts. */
export function ShiftSection({ event: masked, isOpen }: { event: FragmentType<typeof ShiftSection_event>; isOpen: boolean }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { id, organisation, questions, shifts, timeZone } = unmask(ShiftSection_event, masked);
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
            eventId={id}
            capacity={most}
            isFull={choices.every(isFull)}
            questions={questions}
            organisation={organisation?.name ?? t`the organisation`}
            shifts={choices.map((shift) => ({ id: shift.id, label: `${shift.title}, ${shift.when}`, isFull: isFull(shift) }))}
          />
        </div>
      )}
    </section>
  );
}
