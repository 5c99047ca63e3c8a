import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useDeed } from '../../shared/graph/use-deed.ts';
import { eventTimeInWords, momentInWords } from '../../shared/time/dates.ts';
import { SITE_ZONE } from '../../shared/time/zone-days.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DeedNotice } from '../../shared/ui/deed-notice.tsx';
import { AnswerList } from './answer-list.tsx';
import { registrationLabels } from './registration-labels.ts';

export const RegistrationCard_registration = graphql(`
  fragment RegistrationCard_registration on Registration {
    id
    status
    partySize
    place
    offeredUntil
    answers {
      questionId
      ...AnswerList_answer
    }
    shift {
      title
      startsAt
      endsAt
    }
    otherShifts {
      id
    }
    event {
      timeZone
    }
  }
`);

const CancelRegistration = graphql(`
  mutation CancelRegistration($input: CancelRegistrationInput!) {
    cancelRegistration(input: $input) {
      registration {
        id
      }
    }
  }
`);

const AnswerSeatOffer = graphql(`
  mutation AnswerSeatOffer($input: AnswerSeatOfferInput!) {
    answerSeatOffer(input: $input) {
      registration {
        id
      }
    }
  }
`);

interface RegistrationCardProps {
  readonly registration: FragmentType<typeof RegistrationCard_registration>;
  /** Of a mail's link, for whoever comes without an account. */
  readonly token?: string;
  /** Whether it says for which shift it is; not where it stands below that. */
  readonly isShiftNamed?: boolean;
}

/** How a registration stands, with all that can be done about it. */
export function RegistrationCard({ registration: masked, token, isShiftNamed = true }: RegistrationCardProps) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  const { act, status: deed, told } = useDeed();
  const { answers, event, id, offeredUntil, otherShifts, partySize, place, shift, status } = unmask(RegistrationCard_registration, masked);
  const which = token === undefined ? { id } : { token };
  const answer = (accept: boolean) => void act(() => browserGraph.mutate(AnswerSeatOffer, { input: { ...which, accept } }));
  const cancel = (wholeDay: boolean) => void act(() => browserGraph.mutate(CancelRegistration, { input: { ...which, wholeDay } }));
  const when = shift ? eventTimeInWords({ ...shift, timeZone: event?.timeZone ?? SITE_ZONE, allDay: false }, now, i18n) : '';
  const isActive = status === 'REGISTERED' || status === 'WAITING' || status === 'OFFERED';
  const until = offeredUntil ? momentInWords(offeredUntil, now, i18n) : '';
  return (
    <>
      <DeedNotice status={deed} done={<Trans>Done</Trans>} ref={told} />
      {shift && isShiftNamed && (
        <p>
          <Trans>
            Shift: {shift.title}, {when}
          </Trans>
        </p>
      )}
      <p>
        <strong>{i18n._(registrationLabels[status])}</strong>
        {' · '}
        <Plural value={partySize} one="one person" other="# people" />
        {typeof place === 'number' && (
          <>
            {' · '}
            <Trans>number {place} in the queue</Trans>
          </>
        )}
      </p>
      <AnswerList answers={answers} />
      {status === 'OFFERED' && (
        <p>
          <Trans>Something has become free, and it is your turn. The place is held for you until {until}; then it goes to the next.</Trans>
        </p>
      )}
      {status === 'WAITING' && (
        <p>
          <Trans>When something becomes free and it is your turn, we write to you.</Trans>
        </p>
      )}
      <p className="actions script-only">
        {status === 'OFFERED' && (
          <>
            <Button onClick={() => answer(true)}>
              <Trans>Take the place</Trans>
            </Button>
            <Button look="secondary" onClick={() => answer(false)}>
              <Trans>Decline the place</Trans>
            </Button>
          </>
        )}
        {(status === 'REGISTERED' || status === 'WAITING') && (
          <Button look="secondary" onClick={() => cancel(false)}>
            {status === 'WAITING' ? <Trans>Leave the waiting list</Trans> : <Trans>Cancel the registration</Trans>}
          </Button>
        )}
        {isActive && otherShifts.length > 0 && (
          <Button look="quiet" onClick={() => cancel(true)}>
            <Trans>Cancel all my shifts of this day</Trans>
          </Button>
        )}
      </p>
    </>
  );
}
