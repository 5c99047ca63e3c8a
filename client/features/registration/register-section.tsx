import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { RegisterForm } from './register-form.tsx';
import { RegistrationCard } from './registration-card.tsx';

export const RegisterSection_event = graphql(`
  fragment RegisterSection_event on Event {
    id
    capacity
    seatsLeft
    waitingCount
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
    ownRegistration {
      id
      ...RegistrationCard_registration
    }
  }
`);

/** How to register for an event with numbered seats, or what the viewer has registered; nothing for an event that is open to all. */
export function RegisterSection({ event: masked }: { event: FragmentType<typeof RegisterSection_event> }) {
  const { t } = useLingui();
  const { capacity, id, organisation, ownRegistration, questions, seatsLeft, waitingCount } = unmask(RegisterSection_event, masked);
  if (typeof capacity !== 'number') return null;
  // Nobody overtakes who waits.
  const isFull = (seatsLeft ?? 0) === 0 || (waitingCount ?? 0) > 0;
  return (
    <section className="card no-print" id="register" aria-labelledby="register-heading">
      <h2 id="register-heading">{ownRegistration ? <Trans>Your registration</Trans> : <Trans>Register</Trans>}</h2>
      {ownRegistration ? (
        <RegistrationCard registration={ownRegistration} />
      ) : (
        <>
          <p>
            {isFull ? (
              <>
                <Trans>Nothing is free just now. You can join the waiting list: what becomes free is offered in order, for 24 hours each.</Trans>{' '}
                <Plural value={waitingCount ?? 0} _0="Nobody is waiting yet." one="One registration is waiting already." other="# registrations are waiting already." />
              </>
            ) : (
              <Plural value={seatsLeft ?? 0} one="One place is still free." other="# places are still free." />
            )}
          </p>
          <ScriptNeeded title={<Trans>Registering needs JavaScript</Trans>} />
          <RegisterForm eventId={id} capacity={capacity} isFull={isFull} questions={questions} organisation={organisation?.name ?? t`the organisation`} />
        </>
      )}
    </section>
  );
}
