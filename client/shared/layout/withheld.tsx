import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../page-head.tsx';
import { ButtonLink } from '../ui/button.tsx';

/** In place of a page that coordinators have taken down. */
export function Withheld() {
  const { t } = useLingui();
  return (
    <div className="prose-page">
      <PageHead title={t`This page is taken down`} noindex />
      <h1>
        <Trans>This page is taken down</Trans>
      </h1>
      <p>
        <Trans>The coordination of the network has taken it out of sight for the time being. It may come back.</Trans>
      </p>
      <p className="actions">
        <ButtonLink to="/">
          <Trans>Find offers</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
