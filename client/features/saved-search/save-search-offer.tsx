import { Trans } from '@lingui/react/macro';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Bell } from '../../shared/ui/icons.ts';

/** Below the results: the way to hear of what comes later. `query` is that of the search page's address, `none` whether it found nothing. */
export function SaveSearchOffer({ query, none }: { query: string; none: boolean }) {
  return (
    <div className="card save-search-offer no-print">
      <p>{none ? <Trans>Hear of it as soon as something fits.</Trans> : <Trans>Hear of new offers that fit this search.</Trans>}</p>
      <ButtonLink to={`/saved-searches/new${query && `?${query}`}`} look="secondary">
        <Bell aria-hidden />
        <Trans>Save this search</Trans>
      </ButtonLink>
    </div>
  );
}
