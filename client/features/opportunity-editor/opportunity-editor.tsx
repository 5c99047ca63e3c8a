import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { ComponentType } from 'react';
import type { EditedOpportunity_OpportunityFragment } from '../../generated/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { StatusSentence } from './status-sentence.tsx';
import { EditorActions } from './editor-actions.tsx';
import { EditedOpportunity_opportunity } from './editor-documents.ts';
import { EditorFields } from './editor-fields.tsx';
import type { Vocabulary } from './editor-fields.tsx';
import { ConflictNotice, FailureNotice } from './editor-notices.tsx';
import { FoundBy } from './found-by.tsx';
import { POSTING_FIELDS } from './posting-fields.ts';
import type { PostingField, PostingFields } from './posting-fields.ts';
import { SaveState } from './save-state.tsx';
import { useOpportunityEditor } from './use-opportunity-editor.ts';

interface OpportunityEditorProps {
  readonly opportunity: FragmentType<typeof EditedOpportunity_opportunity>;
  readonly vocabulary: Vocabulary;
  readonly organisationId: string;
  /** The address of the organisation's workspace. */
  readonly workspace: string;
  /** What volunteers will see of what is typed. */
  readonly Preview: ComponentType<{ fields: PostingFields; saved: EditedOpportunity_OpportunityFragment; vocabulary: Vocabulary }>;
}

/** Writes a posting: its fields in one column, what can be done with it, who will find it, and what volunteers will see. */
export function OpportunityEditor({ opportunity, vocabulary, organisationId, workspace, Preview }: OpportunityEditorProps) {
  const { t } = useLingui();
  const editor = useOpportunityEditor(unmask(EditedOpportunity_opportunity, opportunity), workspace);
  const { act, busy, change, duplicate, errors, failure, fields, form, isDirty, ready, remove, save, saved, settle, summary, theirs } = editor;
  const prefix = useId();
  const id = (field: PostingField) => `${prefix}${field}`;
  const labels: Partial<Record<PostingField, string>> = { title: t`Title`, summary: t`In one or two sentences`, description: t`Description`, interests: t`Areas`, place: t`Place`, endsOn: t`Last day`, maximumAge: t`Up to this age, in years`, minimumAge: t`From this age on, in years` };
  const entries = POSTING_FIELDS.filter((field) => errors[field]).map((field) => ({ id: id(field), label: labels[field] ?? errors[field] }));
  const isPublic = saved.status === 'PUBLISHED' || saved.status === 'FILLED' || saved.status === 'EXPIRED';
  return (
    <div className="editor">
      <form className="editor-form" method="post" noValidate onSubmit={(event) => event.preventDefault()} ref={form}>
        <ScriptNeeded title={<Trans>The editor needs JavaScript</Trans>}>
          <Trans>It saves while you write.</Trans>
        </ScriptNeeded>
        <p className="editor-status">
          <StatusSentence posting={saved} />
        </p>
        {theirs && <ConflictNotice theirs={theirs} onSettle={(mine) => void settle(mine)} />}
        {failure ? <FailureNotice failure={failure} ref={summary} /> : <ErrorSummary entries={entries} ref={summary} />}
        <EditorFields fields={fields} errors={errors} vocabulary={vocabulary} id={id} change={change} />
        <div className="editor-bar">
          <SaveState busy={busy} dirty={isDirty} draft={saved.status === 'DRAFT'} failed={isDirty && (failure !== undefined || entries.length > 0)} />
          <EditorActions
            status={saved.status}
            isCallForHelp={saved.kind === 'HELP_REQUEST'}
            publicPage={isPublic ? `/opportunities/${saved.slug}` : undefined}
            dirty={isDirty}
            busy={busy}
            ready={ready}
            onSave={() => void save()}
            onAct={(deed) => void act(deed)}
            onDuplicate={() => void duplicate()}
            onDelete={() => void remove()}
          />
        </div>
      </form>
      <div className="editor-side">
        <FoundBy fields={fields} id={saved.id} organisationId={organisationId} />
        <Preview fields={fields} saved={saved} vocabulary={vocabulary} />
      </div>
    </div>
  );
}
