import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LegalBody } from '../../features/legal/legal-body.tsx';
import { loadLegalText } from '../../features/legal/legal-page.ts';
import { pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => loadLegalText(context.get(pageContext), 'ACCESSIBILITY');

/** How far everybody can use the site, and whom to tell where not. */
export function Component() {
  const { t } = useLingui();
  return (
    <div className="prose-page">
      <PageHead title={t`Accessibility`} description={t`How far everybody can use this site, what is not there yet, and how to report a barrier.`} />
      <h1>
        <Trans>Accessibility</Trans>
      </h1>
      <LegalBody text={useLoaderData<typeof loader>()} />
    </div>
  );
}
