import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Group } from '../../features/opportunity-editor/choices.tsx';
import { type InterestField, InterestPicker } from '../../features/opportunity-editor/interest-picker.tsx';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SelectField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { TakeHelpRequest } from './documents.ts';
import { HELP_FIELDS, type HelpField, type HelpFields, helpErrors, inputOf } from './help-fields.ts';

interface HelpFormProps {
  readonly networkId: string;
  readonly textLanguage: 'DE' | 'EN';
  /** Where the help requests of the network are listed. */
  readonly list: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly interests: readonly InterestField[];
}

const NOTHING = { title: '', need: '', details: '', interests: [], place: '', endsOn: '', personName: '', street: '', phone: '', note: '' };

/** What everybody reads, and apart from it the person. Nothing is kept in the browser. */
export function HelpRequestForm({ networkId, textLanguage, list, organisations, interests }: HelpFormProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [fields, setFields] = useState<HelpFields>({ ...NOTHING, organisationId: organisations[0]?.id ?? '' });
  const ready = useReady();
  const { act, box, busy, outcome, refusals } = useSave();
  const errors = helpErrors(refusals, i18n);
  const entries = (Object.keys(HELP_FIELDS) as HelpField[]).filter((field) => errors[field]).map((field) => ({ id: `help-${field}`, label: i18n._(HELP_FIELDS[field]) }));
  const text = (field: Exclude<HelpField, 'interests'>) => ({
    id: `help-${field}`,
    name: field,
    label: i18n._(HELP_FIELDS[field]),
    value: fields[field],
    error: errors[field],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setFields({ ...fields, [field]: target.value }),
  });
  return (
    <>
      <ScriptNeeded />
      <form
        method="post"
        className="script-only"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act(
            () => browserGraph.mutate(TakeHelpRequest, { input: inputOf(fields, { networkId, textLanguage }) }),
            () => void navigate(list),
          );
        }}
      >
        <ErrorSummary entries={entries} ref={box} />
        {outcome && outcome.status !== 'refused' && outcome.status !== 'saved' && <SaveNotice status={outcome.status} ref={box} />}
        <fieldset className="link-group card">
          <legend>
            <Trans>What everybody reads</Trans>
          </legend>
          <TextField {...text('title')} required maxLength={100} help={<Trans>For example: shopping twice a week. Without the person's name.</Trans>} />
          <TextAreaField {...text('need')} required rows={3} maxLength={300} help={<Trans>One or two sentences, without anything that tells who it is.</Trans>} />
          <TextAreaField {...text('details')} maxLength={5000} />
          <TextField {...text('place')} required maxLength={100} help={<Trans>Only the middle of this place is shown on maps, never the address.</Trans>} />
          <TextField {...text('endsOn')} type="date" />
          <Group id="help-interests" legend={<Trans>Interests</Trans>} help={<Trans>At least one, so that volunteers find it.</Trans>} error={errors.interests}>
            <InterestPicker fields={interests} chosen={fields.interests} onChange={(chosen) => setFields({ ...fields, interests: chosen })} />
          </Group>
        </fieldset>
        <fieldset className="link-group card">
          <legend>
            <Trans>Who it is: for you and the accepted volunteer alone</Trans>
          </legend>
          <TextField {...text('personName')} required maxLength={100} />
          <TextField {...text('street')} required maxLength={200} />
          <TextField {...text('phone')} type="tel" maxLength={50} />
          <TextAreaField {...text('note')} rows={3} maxLength={1000} />
          <SelectField {...text('organisationId')} help={<Trans>What volunteers write comes to the inquiries of this organisation.</Trans>}>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </fieldset>
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Publish the help request</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}
