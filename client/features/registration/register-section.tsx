import { Trans } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { RegisterForm } from './register-form.tsx';
import { RegistrationCard } from './registration-card.tsx';
import { FreeSeats, isFull, WaitingAlready } from './seats.tsx';

export const RegisterSection_event = graphql(`
  fragment RegisterSection_event on Event {
    capacity
    seatsLeft
    waitingCount
    ...RegisterForm_event
    ownRegistration {
      id
      ...RegistrationCard_registration
    }
  }
`);

/** How to register for an event with numbered seats, or what the viewer has registered; nothing for an event that is open to all. */
export function RegisterSection({ event: masked }: { event: FragmentType<typeof RegisterSection_event> }) {
  const event = unmask(RegisterSection_event, masked);
  const { capacity, ownRegistration, seatsLeft, waitingCount } = event;
  if (typeof capacity !== 'number') return null;
  const hasQueue = isFull(event);
  return (
    <section className="card no-print" id="register" aria-labelledby="register-heading">
      <h2 id="register-heading">{ownRegistration ? <Trans>Your registration</Trans> : <Trans>Register</Trans>}</h2>
      {ownRegistration ? (
        <RegistrationCard registration={ownRegistration} />
      ) : (
        <>
          <p>
            {hasQueue ? (
              <>
                <Trans>Nothing is free just now. You can join the waiting list: what becomes free is offered in order, for 24 hours each.</Trans>{' '}
                <WaitingAlready waitingCount={waitingCount} />
              </>
            ) : (
              <FreeSeats seatsLeft={seatsLeft} />
            )}
          </p>
          <ScriptNeeded title={<Trans>Registering needs JavaScript</Trans>} />
          <RegisterForm event={event} capacity={capacity} isFull={hasQueue} />
        </>
      )}
    </section>
  );
}
