import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { HelpForm } from './documents.ts';
import { HelpRequestForm } from './help-form.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const { viewer, network, interests } = needed(await graph.query(HelpForm, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  if (!viewer) throw signInFirst(request);
  return { viewer, network: found(network), interests };
}

/** Where a coordinator writes down, at the telephone, what somebody needs. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const { interests, network, viewer } = useLoaderData<typeof loader>();
  const title = t`Take a help request`;
  if (!coordinates(viewer, network.slug)) return <Refused title={title} />;
  const list = `/desk/network/${network.slug}/help`;
  const mine = viewer.memberships.flatMap(({ organisation }) => (organisation?.status === 'VERIFIED' && organisation.network?.slug === network.slug ? [organisation] : []));
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Link to={list}>
          <Trans>Taken by telephone in {network.name}</Trans>
        </Link>
      </p>
      {mine.length === 0 ? (
        <Notice kind="info" title={<Trans>First, somebody has to answer the volunteers</Trans>}>
          <p>
            <Trans>
              What volunteers write goes to an organisation for which you act. <Link to="/organisations/new">Register your coordination office</Link>, for example, and vouch for it at your <Link to="/desk">desk</Link>.
            </Trans>
          </p>
        </Notice>
      ) : (
        <HelpRequestForm networkId={network.id} textLanguage={graphLocale(locale)} list={list} organisations={mine} interests={interests} />
      )}
    </div>
  );
}
