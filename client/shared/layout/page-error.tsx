import { Trans, useLingui } from '@lingui/react/macro';
import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { GraphUnreachable } from '../graph/graph.ts';
import { PageHead } from '../page-head.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { NotFound } from './not-found.tsx';
import { Withheld } from './withheld.tsx';

/** In place of a page that could not be shown: what happened, that nothing was lost, what to try. Works without JavaScript. */
export function PageError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (isRouteErrorResponse(error) && error.status === 410) return <Withheld />;
  return <Unavailable unreachable={error instanceof GraphUnreachable || (isRouteErrorResponse(error) && error.status === 503)} />;
}

function Unavailable({ unreachable }: { unreachable: boolean }) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  return (
    <div className="prose-page">
      <PageHead title={t`This page could not be loaded`} noindex />
      <h1>
        <Trans>This page could not be loaded</Trans>
      </h1>
      <p>
        {unreachable ? (
          <Trans>The service did not answer just now. That usually passes within a minute.</Trans>
        ) : (
          <Trans>Something went wrong on our side, or the address contains something that we do not understand.</Trans>
        )}
      </p>
      <p>
        <Trans>Nothing that you sent before is lost.</Trans>
      </p>
      <div className="actions">
        <ButtonLink to={pathname + search} reloadDocument>
          <Trans>Try again</Trans>
        </ButtonLink>
        <ButtonLink to="/" look="secondary">
          <Trans>Go to the search</Trans>
        </ButtonLink>
      </div>
    </div>
  );
}
