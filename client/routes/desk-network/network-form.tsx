import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { useSave } from '../../shared/graph/use-save.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { CheckboxField, TextAreaField, TextField } from '../../shared/ui/field.tsx';
import { SaveNotice } from '../../shared/ui/save-notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useReady } from '../../shared/ui/use-ready.ts';
import { COLOURS, errorsOf, fieldsOf, inputOf, networkFieldLabels } from './network-fields.ts';
import type { NetworkFields, TypedField } from './network-fields.ts';

const UpdateNetwork = graphql(`
  mutation UpdateNetwork($input: UpdateNetworkInput!) {
    updateNetwork(input: $input) {
      network {
        version
      }
    }
  }
`);

/** Name, texts and colours of a network, saved together. */
export function NetworkForm({ network }: { network: Parameters<typeof fieldsOf>[0] & { readonly id: string; readonly version: number } }) {
  const { i18n, t } = useLingui();
  const [fields, setFields] = useState(() => fieldsOf(network));
  const [version, setVersion] = useState(network.version);
  const ready = useReady();
  const { act, box, busy, outcome, refusals } = useSave();
  const prefix = useId();
  const submit = () =>
    void act(
      () => browserGraph.mutate(UpdateNetwork, { input: { id: network.id, version, ...inputOf(fields) } }),
      ({ updateNetwork }) => setVersion(updateNetwork.network.version),
    );

  const change = (changed: Partial<NetworkFields>) => setFields({ ...fields, ...changed });
  const errors = errorsOf(refusals, i18n);
  const idOf = (field: TypedField) => `${prefix}${field}`;
  const control = (field: TypedField) => ({
    id: idOf(field),
    name: field,
    label: i18n._(networkFieldLabels[field]),
    error: errors[field],
    value: fields[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  const entries = (Object.keys(errors) as TypedField[]).map((field) => ({ id: idOf(field), label: i18n._(networkFieldLabels[field]) }));
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
        <ErrorSummary entries={entries} ref={box} />
        {outcome && outcome.status !== 'refused' && <SaveNotice status={outcome.status} ref={box} />}
        <TextField {...control('name')} required maxLength={100} />
        <TextField {...control('welcome')} help={<Trans>One sentence that greets people at the top of the page.</Trans>} maxLength={200} />
        <TextAreaField {...control('description')} rows={8} help={<Trans>Headings begin with ##, list entries with a hyphen, [words](address) make a link.</Trans>} />
        <TextAreaField {...control('contact')} rows={4} help={<Trans>Where, when and how people reach you.</Trans>} />
        <TextField {...control('website')} type="url" inputMode="url" spellCheck={false} />
        <CheckboxField label={t`Colours of our own`} name="ownColours" checked={fields.ownColours} onChange={({ target }) => change({ ownColours: target.checked })} />
        {fields.ownColours && (
          <fieldset className="colour-fields">
            <legend>
              <Trans>Colours</Trans>
            </legend>
            {COLOURS.map((colour) => (
              <TextField key={colour} {...control(colour)} type="color" />
            ))}
          </fieldset>
        )}
        <p className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
            <Trans>Save</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}
