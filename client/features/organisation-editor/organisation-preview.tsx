import { Trans, useLingui } from '@lingui/react/macro';
import { organisationKindLabels } from '../../shared/labels/organisation-labels.ts';
import { Markdown } from '../../shared/markdown/markdown.tsx';
import type { OrganisationFields } from './fields.ts';

/** How the page begins for visitors, to be opened beside the form; changes with every key. */
export function OrganisationPreview({ fields: { kind, name, purpose, description, town } }: { fields: OrganisationFields }) {
  const { i18n } = useLingui();
  return (
    <details className="organisation-preview">
      <summary>
        <Trans>Preview</Trans>
      </summary>
      <div className="card">
        <p className="organisation-row-kind">{[i18n._(organisationKindLabels[kind]), town].filter(Boolean).join(', ')}</p>
        <h3>{name}</h3>
        <p className="lead">{purpose}</p>
        {description && <Markdown text={description} />}
      </div>
    </details>
  );
}
