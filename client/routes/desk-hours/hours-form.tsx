import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { agencyErrors, fieldsOf, inputOf } from './agency-fields.ts';
import type { AgencyFields, SavedAgency } from './agency-fields.ts';
import { RowList } from './row-list.tsx';

const SaveAgency = graphql(`
  mutation SaveAgency($input: SaveAgencyInput!) {
    saveAgency(input: $input) {
      agency {
        version
      }
    }
  }
`);

/** All that is said of the agency, saved together; what could not be saved stays in the fields. */
export function HoursForm({ networkId, agency }: { networkId: string; agency: SavedAgency & { readonly version: number } }) {
  const { i18n, t } = useLingui();
  const [fields, setFields] = useState(() => fieldsOf(agency));
  const [version, setVersion] = useState(agency.version);
  const ready = useReady();
  const { act, box, busy, forget, outcome, refusals } = useSave();

  const change = (changes: Partial<AgencyFields>) => {
    setFields({ ...fields, ...changes });
    forget();
  };
  const submit = () =>
    void act(
      () => browserGraph.mutate(SaveAgency, { input: { networkId, version, ...inputOf(fields) } }),
      ({ saveAgency }) => setVersion(saveAgency.agency.version),
    );
  const errors = agencyErrors(refusals, i18n);
  return (
    <>
      <ScriptNeeded />
      <form
        method="post"
        className="script-only"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary entries={[...errors].map(([path, label]) => ({ id: path, label }))} ref={box} />
        {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
        <TextAreaField id="place" label={t`Where you are (optional)`} help={<Trans>Address, floor, how to get there with a wheelchair.</Trans>} rows={3} maxLength={500} value={fields.place} error={errors.get('place')} onChange={({ target }) => change({ place: target.value })} />
        <TextField id="telephone" label={t`Telephone (optional)`} type="tel" maxLength={40} value={fields.telephone} error={errors.get('telephone')} onChange={({ target }) => change({ telephone: target.value })} />
        <TextField id="email" label={t`E-mail for everybody (optional)`} type="email" value={fields.email} error={errors.get('email')} onChange={({ target }) => change({ email: target.value })} />
        <RowList list="hours" rows={fields.hours} errors={errors} onChange={(hours) => change({ hours })} />
        <RowList list="closed" rows={fields.closed} errors={errors} onChange={(closed) => change({ closed })} />
        <RowList list="people" rows={fields.people} errors={errors} onChange={(people) => change({ people })} />
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Save</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}
