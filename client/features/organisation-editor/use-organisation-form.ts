import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import type { GraphAnswer, GraphError } from '../../shared/graph/graph.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import type { OrganisationFields } from './fields.ts';
import { FIELD_ORDER, organisationErrors, refusedFields } from './organisation-rules.ts';
import type { OrganisationErrors } from './organisation-rules.ts';
import { withPosition } from './town-choice.ts';

/** Why nothing was saved, when no field is to blame. */
export type FormFailure =
  | { readonly status: 'unanswered' | 'failed' | 'signed-out' | 'forbidden' | 'stale' }
  | { readonly status: 'limited'; readonly retryAfter: number | undefined };

function failureOf(errors: readonly GraphError[]): FormFailure {
  const codes = new Set(errors.map(({ code }) => code));
  if (codes.has('UNAUTHENTICATED')) return { status: 'signed-out' };
  if (codes.has('CONFLICT')) return { status: 'stale' };
  if (codes.has('FORBIDDEN') || codes.has('NOT_FOUND')) return { status: 'forbidden' };
  const limit = errors.find(({ code }) => code === 'RATE_LIMITED');
  return limit ? { status: 'limited', retryAfter: limit.retryAfter } : { status: 'failed' };
}

/**
 * State and deeds of the form of an organisation. Nothing typed is lost: neither by a reload, nor by an error, nor when somebody else was faster.
 *
 * @param form name under which a draft is kept in this tab
 * @param save sends the fields; what it resolves to is handed to `done`
 * @param done true when everything is saved, so that the draft can go
 */
export function useOrganisationForm<Data>({ form, initial, save, done }: {
  readonly form: string;
  readonly initial: OrganisationFields;
  readonly save: (fields: OrganisationFields) => Promise<GraphAnswer<Data>>;
  readonly done: (data: Data) => boolean;
}) {
  const { i18n } = useLingui();
  const [fields, setFields] = useState(initial);
  const [ready, setReady] = useState(false);
  const [saving, setSaving] = useState(false);
  const [errors, setErrors] = useState<OrganisationErrors>({});
  const [failure, setFailure] = useState<FormFailure>();
  const { box: summary, attempted } = useFocusAfterAttempts();

  useEffect(() => {
    const draft = readDraft(form);
    if (draft) setFields((before) => ({ ...before, ...draft }));
    setReady(true);
  }, [form]);

  function change(changed: Partial<OrganisationFields>): void {
    const next = { ...fields, ...changed };
    setFields(next);
    keepDraft(form, next);
    // An error goes once its field is right; no new one comes while somebody is typing.
    const remaining = organisationErrors(next, i18n);
    setErrors(Object.fromEntries(FIELD_ORDER.filter((field) => errors[field] && remaining[field]).map((field) => [field, remaining[field]])));
  }

  async function send(): Promise<void> {
    const { data, errors: refusals } = await save(await withPosition(fields));
    if (data !== null) {
      if (done(data)) dropDraft(form);
      return;
    }
    const refused = refusedFields(refusals.flatMap((refusal) => refusal.fields), fields, i18n);
    setErrors(refused);
    if (Object.keys(refused).length === 0) setFailure(failureOf(refusals));
  }

  async function submit(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (saving || !ready) return;
    setFailure(undefined);
    const found = organisationErrors(fields, i18n);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      setSaving(true);
      await send().catch((error: unknown) => setFailure({ status: error instanceof GraphUnreachable ? 'unanswered' : 'failed' }));
      setSaving(false);
    }
    attempted();
  }

  /** Puts other fields in place of what is typed. */
  function replace(next: OrganisationFields): void {
    setFields(next);
    setErrors({});
    setFailure(undefined);
    dropDraft(form);
  }

  return { fields, change, submit, replace, ready, saving, errors, failure, summary };
}
