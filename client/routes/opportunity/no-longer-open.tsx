import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Notice } from '../../shared/ui/notice.tsx';

/** Says that an offer is taken or has run out, and where to go on. */
export function NoLongerOpen({ status, organisation, hasSimilar }: { status: string; organisation: { readonly slug: string; readonly name: string } | null | undefined; hasSimilar: boolean }) {
  const name = organisation?.name ?? '';
  return (
    <Notice kind="info" title={status === 'FILLED' ? <Trans>Somebody has been found for this</Trans> : <Trans>This offer has run out</Trans>}>
      <p>
        {status === 'FILLED' ? (
          <Trans>Good news for everybody involved. The page stays here for reading.</Trans>
        ) : (
          <Trans>It has not been confirmed again, so it is no longer in the search. The page stays here for reading.</Trans>
        )}
      </p>
      <ul>
        {hasSimilar && (
          <li>
            <a href="#similar">
              <Trans>See similar offers</Trans>
            </a>
          </li>
        )}
        {organisation && (
          <li>
            <Link to={`/organisations/${organisation.slug}#contact`}>
              <Trans>Ask {name} whether help is still welcome</Trans>
            </Link>
          </li>
        )}
        <li>
          <Link to="/">
            <Trans>Find other offers</Trans>
          </Link>
        </li>
      </ul>
    </Notice>
  );
}
