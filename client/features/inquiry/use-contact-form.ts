import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { CONTACT_FIELDS, contactErrors, refusedFields } from './contact-rules.ts';
import type { ContactErrors } from './contact-rules.ts';
import { keepDraft, NO_FIELDS, readDraft } from './draft.ts';
import type { ContactFields } from './draft.ts';
import { openProofDesk } from '../../shared/proof/proof-of-work.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { idOf, openContactSender } from './send.ts';
import type { Recipient, SendOutcome } from './send.ts';

const ContactOrganiser = graphql(`
  mutation ContactOrganiser($input: ContactOrganiserInput!) {
    contactOrganiser(input: $input) {
      status
    }
  }
`);

/** What somebody typed into the server's HTML before this code was there. */
function typedBefore(form: HTMLFormElement | null): Partial<ContactFields> {
  const typed = [...new FormData(form ?? undefined)].filter(([name, value]) => name !== 'consent' && value !== '');
  return Object.fromEntries(typed);
}

/**
 * State and deeds of a contact form. Nothing typed is lost: neither by a reload, nor by an error, nor by sending.
 *
 * @returns `ready` is false in the server's HTML, where nothing can be sent yet; `errors` appear with the first attempt and go as they are mended
 */
export function useContactForm(recipient: Recipient) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const id = idOf(recipient);
  const [fields, setFields] = useState<ContactFields>(NO_FIELDS);
  const [ready, setReady] = useState(false);
  const [sending, setSending] = useState(false);
  const [sentTo, setSentTo] = useState<string>();
  const [errors, setErrors] = useState<ContactErrors>({});
  const [failure, setFailure] = useState<SendOutcome>();
  const element = useRef<HTMLFormElement>(null);
  const { box, attempted } = useFocusAfterAttempts();

  const { desk, send } = useMemo(() => {
    const proofs = openProofDesk();
    return { desk: proofs, send: openContactSender({ desk: proofs, contact: (input) => browserGraph.mutate(ContactOrganiser, { input }) }) };
  }, []);

  useEffect(() => {
    const draft = readDraft(id);
    setFields({ ...(draft?.fields ?? NO_FIELDS), ...typedBefore(element.current) });
    setSentTo(draft?.sentTo);
    setErrors({});
    setFailure(undefined);
    setReady(true);
  }, [id]);

  function change(changed: Partial<ContactFields>): void {
    const next = { ...fields, ...changed };
    setFields(next);
    keepDraft(id, { fields: next });
    desk.prepare();
    // An error goes once its field is right; no new one comes while somebody is typing.
    const remaining = contactErrors(next, i18n);
    setErrors(Object.fromEntries(CONTACT_FIELDS.filter((field) => errors[field] && remaining[field]).map((field) => [field, remaining[field]])));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (sending || !ready) return;
    setFailure(undefined);
    const found = contactErrors(fields, i18n);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      setSending(true);
      const email = fields.email.trim();
      const outcome = await send({ ...recipient, ...fields, email, locale: graphLocale(locale) }).catch((): SendOutcome => ({ status: 'failed' }));
      setSending(false);
      if (outcome.status === 'sent') {
        keepDraft(id, { fields, sentTo: email });
        setSentTo(email);
      } else if (outcome.status === 'refused') {
        const refused = refusedFields(outcome.refusals, fields, i18n);
        setErrors(refused);
        if (Object.keys(refused).length === 0) setFailure({ status: 'failed' });
      } else setFailure(outcome);
    }
    attempted();
  }

  /** Back from "sent" to the form with everything in it, to mend the address. */
  function reopen(): void {
    keepDraft(id, { fields });
    setSentTo(undefined);
  }

  return { fields, change, submit, ready, sending, sentTo, reopen, errors, failure, element, box };
}
