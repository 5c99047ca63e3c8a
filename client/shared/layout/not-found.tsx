import { Trans, useLingui } from '@lingui/react/macro';
import { data } from 'react-router';
import { ButtonLink } from '../ui/button.tsx';
import { PageHead } from '../page-head.tsx';

/** Any address that no page has. */
export function notFoundLoader(): never {
  throw data(null, { status: 404 });
}

/** What people see when an address leads nowhere: why that may be, and where to go. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <div className="prose-page">
      <PageHead title={t`Page not found`} noindex />
      <h1>
        <Trans>We cannot find this page</Trans>
      </h1>
      <p>
        <Trans>Perhaps the offer is no longer current, or the address has a typing error. Everything that is open now is in the search.</Trans>
      </p>
      <p className="actions">
        <ButtonLink to="/">
          <Trans>Find offers</Trans>
        </ButtonLink>
        <ButtonLink to="/organisations" look="secondary">
          <Trans>Organisations</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
