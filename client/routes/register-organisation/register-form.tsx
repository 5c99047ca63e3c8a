import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { detailsOf, NO_FIELDS } from '../../features/organisation-editor/fields.ts';
import { fieldNames } from '../../features/organisation-editor/field-names.ts';
import { OrganisationFormFailure } from '../../features/organisation-editor/form-failure.tsx';
import type { InterestField } from '../../features/organisation-editor/interest-choice.tsx';
import { OrganisationFieldset } from '../../features/organisation-editor/organisation-fields.tsx';
import { FIELD_ORDER } from '../../features/organisation-editor/organisation-rules.ts';
import { SimilarOrganisations } from '../../features/organisation-editor/similar-organisations.tsx';
import type { Similar } from '../../features/organisation-editor/similar-organisations.tsx';
import { useOrganisationForm } from '../../features/organisation-editor/use-organisation-form.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { SelectField } from '../../shared/ui/field.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { signInPath } from '../../shared/return-path.ts';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { Registered } from './registered.tsx';

const RegisterOrganisation = graphql(`
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) {
      organisation {
        slug
        name
      }
      similar {
        name
        town
        organisation {
          slug
        }
      }
    }
  }
`);

const DRAFT = 'new';

/** The form, then "is it one of these?" where there is doubt, then what comes next. */
export function RegisterForm({ networks, interests }: { networks: readonly { id: string; name: string }[]; interests: readonly InterestField[] }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const prefix = useId();
  const id = (field: string) => `${prefix}${field}`;
  const [networkId, setNetworkId] = useState(networks[0]?.id ?? '');
  const [similar, setSimilar] = useState<readonly Similar[]>([]);
  const [registered, setRegistered] = useState<{ slug: string; name: string }>();
  const acceptDuplicate = useRef(false);
  const outcome = useFocusAfter(registered ?? (similar.length > 0 && similar));
  const { fields, change, submit, ready, saving, errors, failure, summary } = useOrganisationForm({
    form: DRAFT,
    initial: NO_FIELDS,
    save: (typed) => browserGraph.mutate(RegisterOrganisation, { input: { ...detailsOf(typed), networkId, acceptDuplicate: acceptDuplicate.current } }),
    done: ({ registerOrganisation: { organisation, similar: found } }) => {
      acceptDuplicate.current = false;
      setSimilar(found);
      if (organisation) setRegistered(organisation);
      return Boolean(organisation);
    },
  });

  if (registered) return <Registered {...registered} ref={outcome} />;
  const entries = FIELD_ORDER.filter((field) => errors[field]).map((field) => ({ id: id(field), label: i18n._(fieldNames[field]) }));
  return (
    <>
      <ScriptNeeded title={<Trans>The form needs JavaScript</Trans>} />
      <form className="organisation-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
        {failure ? <OrganisationFormFailure failure={failure} signInPath={signInPath(localised('/organisations/new', locale))} ref={summary} /> : <ErrorSummary entries={entries} ref={summary} />}
        {networks.length > 1 && (
          <SelectField label={<Trans>Network</Trans>} help={<Trans>Its coordination checks who stands behind the organisation.</Trans>} value={networkId} onChange={({ target }) => setNetworkId(target.value)}>
            {networks.map((network) => (
              <option key={network.id} value={network.id}>
                {network.name}
              </option>
            ))}
          </SelectField>
        )}
        <OrganisationFieldset fields={fields} errors={errors} change={change} id={id} interests={interests} />
        {similar.length > 0 && (
          <SimilarOrganisations
            similar={similar}
            busy={saving}
            onOther={() => {
              acceptDuplicate.current = true;
              void submit();
            }}
            ref={outcome}
          />
        )}
        <div className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={saving || undefined}>
            {saving ? <Trans>Sending …</Trans> : <Trans>Register the organisation</Trans>}
          </Button>
        </div>
      </form>
    </>
  );
}
