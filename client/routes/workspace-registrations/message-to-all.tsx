import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { MessageProblemNotice } from './message-problem.tsx';
import { useMessageToAll } from './use-message-to-all.ts';

interface MessageToAllProps {
  readonly eventId: string;
  /** Only those of this one are written to; null for all. */
  readonly shift: { readonly id: string; readonly title: string } | null;
}

/** Writes to everybody who is registered: first the words, then how many get them, then it is sent. */
export function MessageToAll({ eventId, shift }: MessageToAllProps) {
  const { t } = useLingui();
  const { back, box, busy, look, problem, send, stage } = useMessageToAll();
  const ready = useReady();
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [waitingToo, setWaitingToo] = useState(false);
  useEffect(() => {
    if (stage.at !== 'sent') return;
    setSubject('');
    setText('');
  }, [stage]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    void look({ eventId, shiftId: shift?.id ?? null, waitingToo, subject: subject.trim(), text: text.trim() });
  }

  const off = { disabled: !ready, 'aria-disabled': busy || undefined } as const;
  const told = problem && problem.kind !== 'no-text' && <MessageProblemNotice problem={problem} ref={box} />;
  return (
    <section className="card message-to-all script-only no-print" aria-labelledby="message-to-all">
      <h2 id="message-to-all">{shift ? <Trans>Write to everybody of the shift: {shift.title}</Trans> : <Trans>Write to everybody</Trans>}</h2>
      {stage.at === 'sent' && !problem && <Notice kind="success" ref={box} title={<Plural value={stage.count} one="Sent to # person" other="Sent to # people" />} />}
      {stage.at === 'confirming' ? (
        <>
          {told || (
            <p ref={box} tabIndex={-1}>
              <Trans>Please look once more. What is sent cannot be taken back.</Trans>
            </p>
          )}
          <blockquote className="message-text">
            {stage.message.subject && <p className="message-subject">{stage.message.subject}</p>}
            <p>{stage.message.text}</p>
          </blockquote>
          <p className="actions">
            <Button {...off} onClick={() => void send(stage)}>
              {stage.message.waitingToo ? (
                <Plural value={stage.count} one="Send to # person registered or waiting" other="Send to # people registered or waiting" />
              ) : (
                <Plural value={stage.count} one="Send to # person registered" other="Send to # people registered" />
              )}
            </Button>
            <Button {...off} look="quiet" onClick={() => void back()}>
              <Trans>Change it</Trans>
            </Button>
          </p>
        </>
      ) : (
        <form method="post" noValidate onSubmit={submit}>
          {told}
          <p ref={stage.at === 'writing' && !problem ? box : undefined} tabIndex={-1}>
            <Trans>Each gets a mail of their own, with the name of your organisation. Nobody sees another’s address, and answers reach you over the page of the event.</Trans>
          </p>
          <TextField label={<Trans>Subject (optional)</Trans>} help={<Trans>The title of the event follows it.</Trans>} maxLength={150} value={subject} onChange={({ target }) => setSubject(target.value)} />
          <div ref={problem?.kind === 'no-text' ? box : undefined} tabIndex={-1}>
            <TextAreaField
              label={<Trans>Message</Trans>}
              help={<Trans>At most 5,000 characters.</Trans>}
              required
              maxLength={5000}
              value={text}
              error={problem?.kind === 'no-text' ? t`Please write something.` : undefined}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <CheckboxField label={<Trans>Also to those who wait or have been offered a place</Trans>} checked={waitingToo} onChange={({ target }) => setWaitingToo(target.checked)} />
          <p className="actions">
            <Button {...off} type="submit" look="secondary">
              <Trans>Go on: how many get it?</Trans>
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}
