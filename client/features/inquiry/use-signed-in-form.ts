import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { accountErrors, refusedFields } from './contact-rules.ts';
import type { ContactErrors } from './contact-rules.ts';
import { keepDraft, NO_FIELDS, readDraft } from './draft.ts';
import { idOf, openSenderWithAccount } from './send.ts';
import type { Recipient, SendOutcome } from './send.ts';

const BeginConversation = graphql(`
  mutation BeginConversation($input: ContactOrganiserInput!) {
    contactOrganiser(input: $input) {
      status
      inquiry {
        id
      }
    }
  }
`);

/**
 * State and deeds of the contact form of somebody who is signed in: a message, and a name while the account has none. It shares the draft with
 * the form without an account, so that nothing is lost by signing in.
 *
 * @param accountName null while the account has no name
 */
export function useSignedInForm(recipient: Recipient, accountName: string | null) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const id = idOf(recipient);
  const [fields, setFields] = useState({ name: '', message: '' });
  const [ready, setReady] = useState(false);
  const [sending, setSending] = useState(false);
  const [errors, setErrors] = useState<ContactErrors>({});
  const [failure, setFailure] = useState<SendOutcome>();
  const [inquiryId, setInquiryId] = useState<string>();
  const { box, attempted } = useFocusAfterAttempts();
  const send = useMemo(() => openSenderWithAccount((input) => browserGraph.mutate(BeginConversation, { input })), []);

  useEffect(() => {
    const draft = readDraft(id);
    setFields({ name: draft?.fields.name ?? '', message: draft?.fields.message ?? '' });
    setErrors({});
    setFailure(undefined);
    setInquiryId(undefined);
    setReady(true);
  }, [id]);

  const errorsOf = (typed: typeof fields) => accountErrors({ ...typed, ...(accountName !== null && { name: null }) }, i18n);

  function change(changed: Partial<typeof fields>): void {
    const next = { ...fields, ...changed };
    setFields(next);
    keepDraft(id, { fields: { ...(readDraft(id)?.fields ?? NO_FIELDS), ...next } });
    const remaining = errorsOf(next);
    setErrors({ ...(errors.name && remaining.name && { name: remaining.name }), ...(errors.message && remaining.message && { message: remaining.message }) });
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (sending || !ready) return;
    setFailure(undefined);
    const found = errorsOf(fields);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      setSending(true);
      const message = { ...recipient, message: fields.message, locale: graphLocale(locale), ...(accountName === null && { name: fields.name }) };
      const outcome = await send(message).catch((): SendOutcome => ({ status: 'failed' }));
      setSending(false);
      if (outcome.status === 'begun') {
        keepDraft(id, { fields: NO_FIELDS });
        setInquiryId(outcome.inquiryId);
      } else if (outcome.status === 'refused') setErrors(refusedFields(outcome.refusals, { ...NO_FIELDS, ...fields }, i18n));
      else setFailure(outcome);
    }
    attempted();
  }

  return { fields, change, submit, ready, sending, errors, failure, inquiryId, box };
}
