import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { CrisisNotice } from '../../features/network/crisis-notice.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { CanHelpPage } from './documents.ts';
import { OfferForm } from './offer-form.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const { interests, network } = needed(await graph.query(CanHelpPage, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  return { interests, network: found(network) };
}

/** Where everybody can say in a crisis how they can help; without a crisis it says so and asks for nothing. */
export function Component() {
  const { t } = useLingui();
  const { interests, network } = useLoaderData<typeof loader>();
  const { crisis, id, name, slug } = network;
  const title = t`I can help`;
  return (
    <div className="prose-page">
      <PageHead title={`${title}: ${name}`} noindex />
      <h1>{title}</h1>
      {crisis ? (
        <>
          <CrisisNotice network={network} isFormBelow />
          <p className="lead">
            <Trans>Tell the coordination of {name} with what, near where and when you can help. No account is needed.</Trans>
          </p>
          <ScriptNeeded />
          <OfferForm networkId={id} interests={interests} />
        </>
      ) : (
        <Notice kind="info" title={<Trans>There is no crisis here at the moment</Trans>}>
          <p>
            <Trans>
              Your help is welcome all the same: <Link to={`/?network=${slug}`}>see all offers of {name}</Link>.
            </Trans>
          </p>
        </Notice>
      )}
    </div>
  );
}
