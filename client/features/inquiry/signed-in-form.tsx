import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { ButtonLink, Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { Send } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import type { ContactTarget } from './contact-form.tsx';
import { SendFailure } from './send-failure.tsx';
import { useSignedInForm } from './use-signed-in-form.ts';
import { WithoutScript } from './without-script.tsx';

/** Writes to an organisation with an account: the message is enough, and the conversation begins at once. */
export function SignedInForm({ recipient, organisation, accountName }: ContactTarget & { accountName: string | null }) {
  const { t } = useLingui();
  const { box, change, errors, failure, fields, inquiryId, ready, sending, submit } = useSignedInForm(recipient, accountName);
  const prefix = useId();
  const name = organisation?.name ?? t`the organisation`;
  if (inquiryId !== undefined) {
    return (
      <>
        <Notice kind="success" title={<Trans>Your message has gone to {name}</Trans>} ref={box}>
          <p>
            <Trans>You get an e-mail as soon as there is an answer. If it takes more than three days, we remind them.</Trans>
          </p>
        </Notice>
        <p className="actions">
          <ButtonLink to={`/conversations/${inquiryId}`}>
            <Trans>See the conversation</Trans>
          </ButtonLink>
        </p>
      </>
    );
  }
  const labels = { name: t`Your name`, message: t`Your message` };
  const entries = (['name', 'message'] as const).filter((field) => errors[field]).map((field) => ({ id: `${prefix}${field}`, label: labels[field] }));
  return (
    <>
      <WithoutScript organisation={organisation} />
      <form className="contact-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
        {failure ? <SendFailure outcome={failure} organisation={organisation} ref={box} /> : <ErrorSummary entries={entries} ref={box} />}
        {accountName === null && (
          <TextField id={`${prefix}name`} label={labels.name} name="name" autoComplete="name" required value={fields.name} onChange={({ target }) => change({ name: target.value })} error={errors.name} />
        )}
        <TextAreaField
          id={`${prefix}message`}
          label={labels.message}
          help={<Trans>What interests you, and when do you have time?</Trans>}
          name="message"
          rows={7}
          required
          value={fields.message}
          onChange={({ target }) => change({ message: target.value })}
          error={errors.message}
        />
        <p className="muted small contact-privacy">
          {accountName === null ? <Trans>{name} sees your name and your message, but not your e-mail address.</Trans> : <Trans>{name} sees your message and that you are called {accountName}, but not your e-mail address.</Trans>}
        </p>
        <div className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={sending || undefined}>
            <Send aria-hidden />
            {sending ? <Trans>Sending …</Trans> : <Trans>Send message</Trans>}
          </Button>
        </div>
      </form>
    </>
  );
}
