import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Link } from 'react-router';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { useViewer } from '../../shared/layout/use-viewer.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { TextField } from '../../shared/ui/field.tsx';
import { Check } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { QuestionField } from './question-field.tsx';
import { answerField, MOST_SEATS, REGISTER_FIELDS } from './register-fields.ts';
import type { AnswerField, RegisterField } from './register-fields.ts';
import { RegisterFailure } from './register-failure.tsx';
import { ShiftChoice } from './shift-choice.tsx';
import type { ShiftOption } from './shift-choice.tsx';
import { useRegister } from './use-register.ts';

export const RegisterForm_event = graphql(`
  fragment RegisterForm_event on Event {
    id
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
  }
`);

interface RegisterFormProps {
  readonly event: FragmentType<typeof RegisterForm_event>;
  readonly capacity: number;
  /** Whether the way leads to the waiting list, as far as one can tell. */
  readonly isFull: boolean;
  /** Where the event has shifts: those that can be chosen. */
  readonly shifts?: readonly ShiftOption[];
}

/** Registers for an event: with an account the number of people is enough, without one also a name and an address. */
export function RegisterForm({ event: masked, capacity, isFull, shifts }: RegisterFormProps) {
  const { t } = useLingui();
  const { id: eventId, questions, ...event } = unmask(RegisterForm_event, masked);
  const organisation = event.organisation?.name ?? t`the organisation`;
  const viewer = useViewer();
  const most = Math.min(MOST_SEATS, capacity);
  const { box, errors, outcome, prepare, ready, sending, sentTo, submit } = useRegister(eventId, most, questions);
  const prefix = useId();
  const id = (field: RegisterField | AnswerField) => `${prefix}${field}`;
  if (outcome?.status === 'sent' && sentTo !== undefined) {
    return (
      <Notice kind="success" title={<Trans>Please look into your mails</Trans>} ref={box}>
        <p>
          <Trans>We have sent a link to {sentTo}. Only once you have confirmed it, you are registered. The link works for 24 hours.</Trans>
        </p>
      </Notice>
    );
  }
  const labels: Record<RegisterField, string> = { shiftIds: t`Which shifts?`, name: t`Your name`, email: t`Your e-mail address`, partySize: t`How many of you are coming?` };
  const entries = [
    ...REGISTER_FIELDS.filter((field) => errors[field]).map((field) => ({ id: id(field), label: labels[field] })),
    ...questions.filter((question) => errors[answerField(question)]).map((question) => ({ id: id(answerField(question)), label: question.prompt })),
  ];
  return (
    <form className="script-only" method="post" noValidate onSubmit={(event) => void submit(event)} onChange={viewer ? undefined : prepare}>
      {outcome ? <RegisterFailure outcome={outcome} ref={box} /> : <ErrorSummary entries={entries} ref={box} />}
      {shifts && <ShiftChoice id={id('shiftIds')} legend={labels.shiftIds} shifts={shifts} error={errors.shiftIds} />}
      {!viewer?.name && <TextField id={id('name')} label={labels.name} name="name" autoComplete="name" maxLength={100} required error={errors.name} />}
      {!viewer && <EmailField id={id('email')} label={labels.email} help={<Trans>First a link to confirm goes there.</Trans>} error={errors.email} />}
      <TextField
        id={id('partySize')}
        label={labels.partySize}
        help={<Trans>You are counted, too: 1 is you alone.</Trans>}
        type="number"
        name="partySize"
        inputMode="numeric"
        min={1}
        max={most}
        required
        defaultValue="1"
        error={errors.partySize}
      />
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} id={id(answerField(question))} error={errors[answerField(question)]} />
      ))}
      <p className="muted small">
        <Trans>
          {organisation} sees your name, how many you are and what you answer, not your address. More about this in the <Link to="/privacy">privacy notice</Link>.
        </Trans>
      </p>
      <div className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={sending || undefined}>
          <Check aria-hidden />
          {sending ? <Trans>Sending …</Trans> : isFull ? <Trans>Onto the waiting list</Trans> : <Trans>Register</Trans>}
        </Button>
      </div>
    </form>
  );
}
