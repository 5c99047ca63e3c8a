import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { causeLabels, crisisErrors, type CrisisField, fieldLabels, fieldsOf, inputOf, type LastingCrisis } from './crisis-fields.ts';
import { SaveCrisis } from './documents.ts';

/** Switches a crisis on, or changes the one that lasts. */
export function CrisisForm({ networkId, crisis }: { networkId: string; crisis: LastingCrisis | null }) {
  const { i18n } = useLingui();
  const { revalidate } = useRevalidator();
  const [fields, setFields] = useState(() => fieldsOf(crisis));
  const ready = useReady();
  const { act, box, busy, forget, outcome, refusals } = useSave();
  const errors = crisisErrors(refusals, i18n);
  const control = (field: CrisisField) => ({
    id: `crisis-${field}`,
    name: field,
    label: i18n._(fieldLabels[field]),
    value: fields[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => {
      setFields({ ...fields, [field]: target.value });
      forget();
    },
  });
  const entries = (Object.keys(errors) as CrisisField[]).map((field) => ({ id: `crisis-${field}`, label: i18n._(fieldLabels[field]) }));
  return (
    <form
      method="post"
      className="script-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(
          () => browserGraph.mutate(SaveCrisis, { input: { networkId, version: crisis?.version ?? 0, ...inputOf(fields) } }),
          () => void revalidate(),
        );
      }}
    >
      <ErrorSummary entries={entries} ref={box} />
      {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
      <SelectField {...control('cause')} help={<Trans>Only for the log of the network.</Trans>}>
        {Object.entries(causeLabels).map(([cause, label]) => (
          <option key={cause} value={cause}>
            {i18n._(label)}
          </option>
        ))}
      </SelectField>
      <TextAreaField {...control('messageDe')} rows={3} maxLength={300} help={<Trans>One or two calm sentences that everybody reads. Up to 300 characters.</Trans>} />
      <TextAreaField {...control('messageEn')} rows={3} maxLength={300} />
      <TextField {...control('endsOn')} type="date" help={<Trans>Then it ends by itself: at most 60 days from today. Left empty, it lasts 14 days.</Trans>} />
      <p className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
          {crisis ? <Trans>Save</Trans> : <Trans>Switch the crisis on</Trans>}
        </Button>
      </p>
    </form>
  );
}
