import { Trans } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { LogIn } from '../../shared/ui/icons.ts';

/** Leads to whoever keeps the accounts that an operator set up, and from there back; nothing when there are none. A plain address, which works without JavaScript. */
export function AccountSignIn({ returnTo }: { returnTo: string }) {
  const { accountName, locale } = useAppState();
  if (accountName === undefined) return null;
  const query = new URLSearchParams({ locale: graphLocale(locale), returnTo }).toString();
  return (
    <>
      <p className="actions">
        <a className="button button-secondary" href={`/session/account?${query}`}>
          <LogIn aria-hidden />
          <Trans>Sign in with: {accountName}</Trans>
        </a>
      </p>
      <p className="muted">
        <Trans>Or have a link sent to you:</Trans>
      </p>
    </>
  );
}
