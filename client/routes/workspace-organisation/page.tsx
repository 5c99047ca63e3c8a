import { useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { EditForm } from './edit-form.tsx';
import { OrganisationEditor } from './page-query.ts';
import { PicturesEditor } from './pictures-editor.tsx';
import { WorkspaceHead } from './workspace-head.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { viewer, organisation, interests } = needed(await graph.query(OrganisationEditor, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  if (!viewer) throw signInFirst(request);
  // Only those who may edit it are told where its mail goes.
  return { organisation: found(organisation?.contactEmail === null ? null : organisation), interests };
}

/** Where members edit the page of their organisation. */
export function Component() {
  const { t } = useLingui();
  const { organisation, interests } = useLoaderData<typeof loader>();
  return (
    <div className="workspace-page">
      <PageHead title={t`Edit the page of ${organisation.name}`} noindex />
      <WorkspaceHead organisation={organisation}>{t`Edit the page`}</WorkspaceHead>
      <EditForm key={organisation.id} organisation={organisation} interests={interests} />
      <PicturesEditor organisation={organisation} />
    </div>
  );
}
