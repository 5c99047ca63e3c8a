import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ListField } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxField, SelectField, TextField } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { MapList } from './documents.ts';
import type { ShownList } from './documents.ts';
import { fieldWords } from './list-words.ts';

const FIELDS = Object.keys(fieldWords) as ListField[];
const isField = (value: string): value is ListField => (FIELDS as string[]).includes(value);

/** What each column is; whoever changes it has the list read anew. */
export function ColumnsForm({ list, onBegun }: { list: ShownList; onBegun: () => void }) {
  const { i18n, t } = useLingui();
  const columns = (list.columns ?? []).map((column, position) => ({ ...column, position }));
  const [fields, setFields] = useState(columns.map(({ field }) => field ?? null));
  const [name, setName] = useState(list.name);
  const [hasHeader, setHasHeader] = useState(list.hasHeader ?? true);
  const { act, box, busy, outcome, refusals } = useSave();
  const codes = new Set(refusals.map(({ code }) => code));

  function submit(event: FormEvent): void {
    event.preventDefault();
    void act(() => browserGraph.mutate(MapList, { input: { id: list.id, name, hasHeader, fields } }), onBegun);
  }

  return (
    <form className="script-only" onSubmit={submit} noValidate>
      {outcome?.status === 'refused' && (
        <Notice kind="error" title={<Trans>The list was not read anew</Trans>} ref={box}>
          <p>
            {codes.has('ORGANISATION_NAME_MISSING') ? (
              <Trans>Please say which column holds the name of the organisation.</Trans>
            ) : codes.has('TWICE') ? (
              <Trans>Two columns cannot be the same.</Trans>
            ) : (
              <Trans>The list needs a name of at most 100 characters.</Trans>
            )}
          </p>
        </Notice>
      )}
      {outcome && outcome.status !== 'refused' && outcome.status !== 'saved' && <SaveNotice status={outcome.status} ref={box} />}
      <TextField
        label={<Trans>Name of the list</Trans>}
        help={<Trans>When you bring a newer version of the list in under the same name, what it says is brought up to date and nothing is there twice.</Trans>}
        name="name"
        value={name}
        maxLength={100}
        onChange={({ target }) => setName(target.value)}
      />
      <CheckboxField label={<Trans>The first row holds the names of the columns</Trans>} name="header" checked={hasHeader} onChange={({ target }) => setHasHeader(target.checked)} />
      <fieldset className="list-columns">
        <legend>
          <Trans>What the columns are</Trans>
        </legend>
        {columns.map(({ examples, name: title, position }) => (
          <SelectField
            key={position}
            label={title}
            help={examples.length > 0 ? t`For example: ${examples.join(' · ')}` : undefined}
            name={`column-${position}`}
            value={fields[position] ?? ''}
            onChange={({ target: { value } }) => setFields((before) => before.map((field, at) => (at === position ? (isField(value) ? value : null) : field)))}
          >
            <option value="">{t`Leave it out`}</option>
            {FIELDS.map((field) => (
              <option key={field} value={field}>
                {i18n._(fieldWords[field])}
              </option>
            ))}
          </SelectField>
        ))}
      </fieldset>
      <div className="actions">
        <Button type="submit" look="secondary" aria-disabled={busy || undefined}>
          <Trans>Read it like this</Trans>
        </Button>
      </div>
    </form>
  );
}
