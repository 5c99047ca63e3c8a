import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { detailsOf } from '../../features/organisation-editor/fields.ts';
import { fieldNames } from '../../features/organisation-editor/field-names.ts';
import { OrganisationFormFailure } from '../../features/organisation-editor/form-failure.tsx';
import type { InterestField } from '../../features/organisation-editor/interest-choice.tsx';
import { OrganisationFieldset } from '../../features/organisation-editor/organisation-fields.tsx';
import { OrganisationPreview } from '../../features/organisation-editor/organisation-preview.tsx';
import { FIELD_ORDER } from '../../features/organisation-editor/organisation-rules.ts';
import { useOrganisationForm } from '../../features/organisation-editor/use-organisation-form.ts';
import { useAppState } from '../../shared/app-state.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useSignInPath } from '../../shared/layout/use-sign-in-path.ts';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { type EditedOrganisation, fieldsOf, OrganisationEditor, UpdateOrganisation } from './page-query.ts';

/** The form with what is there now. When somebody else was faster, the person decides which of the two shall hold. */
export function EditForm({ organisation, interests }: { organisation: EditedOrganisation; interests: readonly InterestField[] }) {
  const { i18n } = useLingui();
  const { locale } = useAppState();
  const signInPath = useSignInPath();
  const prefix = useId();
  const id = (field: string) => `${prefix}${field}`;
  const [version, setVersion] = useState(organisation.version);
  const [saved, setSaved] = useState(0);
  const notice = useFocusAfter(saved);
  const { fields, change, submit, replace, ready, saving, errors, failure, summary } = useOrganisationForm({
    form: organisation.id,
    initial: fieldsOf(organisation),
    save: (typed) => browserGraph.mutate(UpdateOrganisation, { input: { id: organisation.id, version, ...detailsOf(typed) } }),
    done: ({ updateOrganisation }) => {
      setVersion(updateOrganisation.organisation.version);
      setSaved((count) => count + 1);
      return true;
    },
  });

  const current = async () => (await queryFresh(OrganisationEditor, { slug: organisation.slug, locale: graphLocale(locale) })).data?.organisation;
  async function takeTheirs(): Promise<void> {
    const theirs = await current().catch(() => undefined);
    if (!theirs) return;
    setVersion(theirs.version);
    replace(fieldsOf(theirs));
  }
  async function keepMine(): Promise<void> {
    const theirs = await current().catch(() => undefined);
    if (theirs) setVersion(theirs.version);
  }

  const entries = FIELD_ORDER.filter((field) => errors[field]).map((field) => ({ id: id(field), label: i18n._(fieldNames[field]) }));
  const isStale = failure?.status === 'stale' && version === organisation.version;
  return (
    <form className="organisation-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {failure ? (
        <OrganisationFormFailure failure={failure} signInPath={signInPath} ref={summary}>
          <p>
            <a href={`/organisations/${organisation.slug}`} target="_blank" rel="noreferrer">
              <Trans>See the current page (in a new tab)</Trans>
            </a>
          </p>
          <div className="actions">
            <Button look="secondary" onClick={() => void takeTheirs()}>
              <Trans>Take the current page and drop my changes</Trans>
            </Button>
            <Button look="secondary" onClick={() => void keepMine()} disabled={!isStale && version !== organisation.version}>
              <Trans>My text shall hold: let me save it</Trans>
            </Button>
          </div>
        </OrganisationFormFailure>
      ) : (
        <ErrorSummary entries={entries} ref={summary} />
      )}
      {saved > 0 && !failure && entries.length === 0 && (
        <Notice kind="success" title={<Trans>Saved</Trans>} ref={notice}>
          <p>
            <Trans>Visitors see it like this from now on.</Trans>
          </p>
        </Notice>
      )}
      <OrganisationFieldset fields={fields} errors={errors} change={change} id={id} interests={interests} />
      <OrganisationPreview fields={fields} />
      <div className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={saving || undefined}>
          {saving ? <Trans>Saving …</Trans> : <Trans>Save</Trans>}
        </Button>
      </div>
    </form>
  );
}
