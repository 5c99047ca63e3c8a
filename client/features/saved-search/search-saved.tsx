import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';

/** What comes next: with an account nothing, without one a look into the mails. `to` is the address that was given. */
export function SearchSaved({ to, ref }: { to: string | undefined; ref: Ref<HTMLDivElement> }) {
  return (
    <>
      {to === undefined ? (
        <Notice kind="success" title={<Trans>The search is saved</Trans>} ref={ref}>
          <p>
            <Trans>You get a mail when there are new offers that fit.</Trans>
          </p>
        </Notice>
      ) : (
        <Notice kind="success" title={<Trans>Please look into your mails</Trans>} ref={ref}>
          <p>
            <Trans>We have sent a link to {to}. Once you have confirmed it, the search is saved. The link works for 24 hours.</Trans>
          </p>
        </Notice>
      )}
      <p className="actions">
        {to === undefined && (
          <ButtonLink to="/saved-searches">
            <Trans>Your saved searches</Trans>
          </ButtonLink>
        )}
        <ButtonLink to="/" look="secondary">
          <Trans>Find offers</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
