import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { DeskLink } from '../../features/network/desk-link.tsx';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { Refused } from '../../shared/layout/refused.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { lastDayInWords } from '../../shared/time/dates.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { CrisisForm } from './crisis-form.tsx';
import { CrisisDesk } from './documents.ts';
import { EndForm } from './end-form.tsx';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer, network } = needed(await context.get(pageContext).graph.query(CrisisDesk, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return { viewer, network: found(network) };
}

/** The switch with which a network puts help requests first. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { viewer, network } = useLoaderData<typeof loader>();
  const { id, name, slug } = network;
  const crisis = network.crisis ?? null;
  const title = t`Crisis in ${name}`;
  if (!coordinates(viewer, slug)) return <Refused title={title} />;
  return (
    <div className="settings-page">
      <PageHead title={title} noindex />
      <DeskLink slug={slug} />
      <h1>{title}</h1>
      {crisis ? (
        <p className="lead">
          <Trans>
            The crisis is switched on until {lastDayInWords(crisis.endsAt, now, i18n)}. Everybody sees it on <Link to={`/networks/${slug}`}>the page of the network</Link>. Whoever wants to help stands among the <Link to={`/desk/network/${slug}/offers`}>offers of help</Link>.
          </Trans>
        </p>
      ) : (
        <p className="lead">
          <Trans>When something has happened and many need help at once: help requests of the network come first and live for three days, so that only what still holds is shown. Everybody can say without an account how they can help.</Trans>
        </p>
      )}
      <ScriptNeeded />
      <CrisisForm key={crisis ? crisis.id : 'none'} networkId={id} crisis={crisis} />
      <EndForm networkId={id} version={crisis?.version ?? null} />
    </div>
  );
}
