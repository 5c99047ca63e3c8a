import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { LegalBody } from '../../features/legal/legal-body.tsx';
import { loadLegalText } from '../../features/legal/legal-page.ts';
import { useAppState } from '../../shared/app-state.ts';
import { pageContext } from '../../shared/graph/graph.ts';
import { PageHead } from '../../shared/page-head.tsx';

export const loader = ({ context }: LoaderFunctionArgs) => loadLegalText(context.get(pageContext), 'PRIVACY');

/** What the site knows of people who use it, in everyday words; where the map comes from always stands there, whatever the operator writes. */
export function Component() {
  const { t } = useLingui();
  const { mapStyleUrl, publicUrl } = useAppState();
  const mapHost = mapStyleUrl && new URL(mapStyleUrl).origin !== publicUrl ? new URL(mapStyleUrl).host : undefined;
  return (
    <div className="prose-page">
      <PageHead title={t`Privacy`} description={t`What this site keeps of you when you look around and when you write to an organisation: as little as possible.`} />
      <h1>
        <Trans>Privacy</Trans>
      </h1>
      <LegalBody text={useLoaderData<typeof loader>()} />
      <section>
        <h2>
          <Trans>The map</Trans>
        </h2>
        <p>
          {mapHost ? (
            <Trans>Only when you open the map does your browser fetch its pictures from {mapHost}.</Trans>
          ) : (
            <Trans>The map comes from this server too. Your browser asks nobody else.</Trans>
          )}
        </p>
      </section>
    </div>
  );
}
