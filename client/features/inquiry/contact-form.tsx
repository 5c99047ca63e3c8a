import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { CheckboxField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { Send } from '../../shared/ui/icons.ts';
import { CONTACT_FIELDS } from './contact-rules.ts';
import type { ContactField } from './contact-rules.ts';
import { ContactSent } from './contact-sent.tsx';
import type { Recipient } from './send.ts';
import { SendFailure } from './send-failure.tsx';
import { useContactForm } from './use-contact-form.ts';
import { WithoutScript } from './without-script.tsx';

/** Who the message goes to, as the form speaks of them. `organisation` is missing when that part of the service does not answer. */
export interface ContactTarget {
  readonly recipient: Recipient;
  readonly organisation?: { readonly name: string; readonly website?: string | null; readonly address?: string };
}

/** Writes to an organisation without an account: name, e-mail, message, consent. The mail that follows has the last word. */
export function ContactForm({ recipient, organisation }: ContactTarget) {
  const { t } = useLingui();
  const { box, change, element, errors, failure, fields, ready, reopen, sending, sentTo, submit } = useContactForm(recipient);
  const name = organisation?.name ?? t`the organisation`;
  const prefix = useId();
  const id = (field: string) => `${prefix}${field}`;
  if (sentTo !== undefined) return <ContactSent to={sentTo} organisation={name} onMend={reopen} ref={box} />;
  const labels: Record<ContactField, string> = { name: t`Your name`, email: t`Your e-mail address`, message: t`Your message`, consent: t`Your consent` };
  const entries = CONTACT_FIELDS.filter((field) => errors[field]).map((field) => ({ id: id(field), label: labels[field] }));
  return (
    <>
      <WithoutScript organisation={organisation} />
      <form className="contact-form" method="post" noValidate onSubmit={(event) => void submit(event)} ref={element}>
        {failure ? <SendFailure outcome={failure} organisation={organisation} ref={box} /> : <ErrorSummary entries={entries} ref={box} />}
        <TextField
          id={id('name')}
          label={labels.name}
          name="name"
          autoComplete="name"
          required
          value={fields.name}
          onChange={({ target }) => change({ name: target.value })}
          error={errors.name}
        />
        <EmailField
          id={id('email')}
          label={labels.email}
          help={<Trans>First a link to confirm goes there.</Trans>}
          value={fields.email}
          onChange={({ target }) => change({ email: target.value })}
          error={errors.email}
        />
        <TextAreaField
          id={id('message')}
          label={labels.message}
          help={<Trans>What interests you, and when do you have time?</Trans>}
          name="message"
          rows={7}
          required
          value={fields.message}
          onChange={({ target }) => change({ message: target.value })}
          error={errors.message}
        />
        <CheckboxField
          id={id('consent')}
          label={<Trans>I agree that {name} gets my name, my e-mail address and this message, and may answer me.</Trans>}
          name="consent"
          required
          checked={fields.consent}
          onChange={({ target }) => change({ consent: target.checked })}
          error={errors.consent}
        />
        <p className="muted small contact-privacy">
          <Trans>
            For nothing else, and nobody else reads along. More about this in the <Link to="/privacy">privacy notice</Link>.
          </Trans>
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
