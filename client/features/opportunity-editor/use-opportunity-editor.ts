import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EditedOpportunity_OpportunityFragment } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { deedOf } from './deeds.ts';
import type { Deed } from './deeds.ts';
import { DeleteDraft, DuplicateOpportunity, EditedOpportunity, EditedOpportunity_opportunity, UpdateOpportunity } from './editor-documents.ts';
import { postingErrors } from './field-errors.ts';
import type { PostingErrors } from './field-errors.ts';
import { forgetKept, keep, readKept } from './kept-draft.ts';
import { fieldsOf, inputOf, isSame } from './posting-fields.ts';
import type { PostingFields } from './posting-fields.ts';
import { outcomeOf } from './saving.ts';
import type { Outcome } from './saving.ts';

/** How long after the last change a draft is saved by itself, in milliseconds. */
const SAVE_AFTER_MS = 2000;

type Saved = EditedOpportunity_OpportunityFragment;
export type Failure = Exclude<Outcome<Saved>['status'], 'done' | 'refused' | 'stale'>;

/**
 * State and deeds of the editor. A draft saves itself 2 s after the last change and when a field is left; what is public is saved by a
 * button. Nothing typed is lost: neither by a reload, nor by an error, nor when somebody else was faster.
 *
 * @param workspace the page to go to when the posting is gone
 */
export function useOpportunityEditor(initial: Saved, workspace: string) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [saved, setSaved] = useState(initial);
  const [fields, setFields] = useState<PostingFields>(() => fieldsOf(initial));
  const [ready, setReady] = useState(false);
  const [saving, setSaving] = useState(false);
  const [acting, setActing] = useState(false);
  const [errors, setErrors] = useState<PostingErrors>({});
  const [failure, setFailure] = useState<Failure>();
  const [theirs, setTheirs] = useState<Saved>();
  const { box: summary, attempted } = useFocusAfterAttempts();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What timers and answers that come later have to know.
  const latest = useRef({ saved, fields });
  const running = useRef<Promise<boolean>>(Promise.resolve(true));

  useEffect(() => {
    const kept = readKept(initial.id);
    setReady(true);
    if (!kept || isSame(kept.fields, fieldsOf(initial))) return;
    // Kept from an older version: saving it will tell, and lets the person choose.
    latest.current = { saved: { ...initial, version: kept.version }, fields: kept.fields };
    setSaved(latest.current.saved);
    setFields(kept.fields);
    if (initial.status === 'DRAFT') saveSoon();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per posting
  }, [initial.id]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const element = form.current;
    const leave = () => void (latest.current.saved.status === 'DRAFT' && save());
    element?.addEventListener('focusout', leave);
    return () => element?.removeEventListener('focusout', leave);
  });
  const isDirty = !isSame(fields, fieldsOf(saved));

  function take(now: Saved): void {
    latest.current = { ...latest.current, saved: now };
    setSaved(now);
    setTheirs(undefined);
    if (isSame(latest.current.fields, fieldsOf(now))) forgetKept(now.id);
  }

  function change(changed: Partial<PostingFields>): void {
    const next = { ...latest.current.fields, ...changed };
    latest.current = { ...latest.current, fields: next };
    setFields(next);
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changed))));
    keep(saved.id, { version: latest.current.saved.version, fields: next });
    if (latest.current.saved.status === 'DRAFT') saveSoon();
  }

  function saveSoon(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
  }

  async function update(without: readonly string[] = []): Promise<Outcome<Saved>> {
    const { id, version } = latest.current.saved;
    const input = { id, version, ...inputOf(latest.current.fields, without) };
    return outcomeOf(() => browserGraph.mutate(UpdateOpportunity, { input }), ({ updateOpportunity }) => unmask(EditedOpportunity_opportunity, updateOpportunity.opportunity));
  }

  async function compare(): Promise<void> {
    try {
      const { data } = await queryFresh(EditedOpportunity, { id: latest.current.saved.id });
      const now = data?.opportunity ? unmask(EditedOpportunity_opportunity, data.opportunity) : undefined;
      // Settled while this was asked.
      if (now?.version === latest.current.saved.version) return;
      if (now && isSame(fieldsOf(now), latest.current.fields)) take(now);
      else if (now) setTheirs(now);
      else setFailure('gone');
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setFailure('unreachable');
    }
  }

  async function saveNow(): Promise<boolean> {
    clearTimeout(timer.current);
    if (isSame(latest.current.fields, fieldsOf(latest.current.saved))) return true;
    setSaving(true);
    const sent = latest.current.fields;
    let outcome = await update();
    const refusals = outcome.status === 'refused' ? outcome.refusals : [];
    setErrors(postingErrors(refusals, i18n));
    // One field that cannot be saved must not hold up the others.
    const refusedNames = refusals.map(({ path }) => path.split('.')[1] ?? '');
    if (refusals.length > 0 && latest.current.saved.status === 'DRAFT') outcome = await update(refusedNames);
    setSaving(false);
    setFailure(undefined);
    if (outcome.status === 'done') {
      // What the service has made of it ("54634" is now "54634 Bitburg"), unless somebody has typed on.
      if (refusals.length === 0 && isSame(latest.current.fields, sent)) {
        latest.current = { ...latest.current, fields: fieldsOf(outcome.saved) };
        setFields(latest.current.fields);
      }
      take(outcome.saved);
    } else if (outcome.status === 'stale') await compare();
    else if (outcome.status !== 'refused') setFailure(outcome.status);
    return outcome.status === 'done' && refusals.length === 0;
  }

  /** Saves what is not saved yet, one after the other; false when it could not be. */
  function save(): Promise<boolean> {
    running.current = running.current.then(saveNow, saveNow);
    return running.current;
  }

  async function act(deed: Deed): Promise<void> {
    if (acting) return;
    setActing(true);
    if (await save()) {
      const outcome = await deedOf(deed, latest.current.saved);
      setFailure(undefined);
      if (outcome.status === 'done') {
        if (outcome.saved) take(outcome.saved);
        setErrors({});
      } else if (outcome.status === 'refused') setErrors(postingErrors(outcome.refusals, i18n));
      else if (outcome.status === 'stale') await compare();
      else setFailure(outcome.status);
    }
    setActing(false);
    attempted();
  }

  async function duplicate(): Promise<void> {
    const outcome = await outcomeOf(() => browserGraph.mutate(DuplicateOpportunity, { input: { id: saved.id } }), ({ duplicateOpportunity }) => duplicateOpportunity.opportunity.id);
    if (outcome.status === 'done') await navigate(`${workspace}/opportunities/${outcome.saved}`);
    else setFailure(outcome.status === 'refused' || outcome.status === 'stale' ? 'failed' : outcome.status);
  }

  async function remove(): Promise<void> {
    clearTimeout(timer.current);
    const { id, version } = latest.current.saved;
    const outcome = await outcomeOf(() => browserGraph.mutate(DeleteDraft, { input: { id, version } }), ({ deleteDraft }) => deleteDraft.id);
    if (outcome.status === 'done') {
      forgetKept(id);
      await navigate(workspace);
    } else if (outcome.status === 'stale') await compare();
    else setFailure(outcome.status === 'refused' ? 'failed' : outcome.status);
  }

  /** After a conflict: one's own text over theirs, or theirs. */
  async function settle(mine: boolean): Promise<void> {
    if (!theirs) return;
    const fieldsNow = mine ? latest.current.fields : fieldsOf(theirs);
    latest.current = { saved: theirs, fields: fieldsNow };
    setSaved(theirs);
    setFields(fieldsNow);
    setTheirs(undefined);
    if (mine) await save();
    else forgetKept(theirs.id);
  }

  return { act, busy: saving || acting, change, duplicate, errors, failure, fields, form, isDirty, ready, remove, save, saved, settle, summary, theirs };
}
