import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';

/** The way to sign in that leads back to this page. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation();
  const { locale } = useAppState();
  return `/sign-in?returnTo=${encodeURIComponent(localised(pathname, locale) + search)}`;
}

/** In place of a page that is for people who are signed in. */
export function SignInFirst() {
  const { t } = useLingui();
  const path = useSignInPath();
  return (
    <div className="prose-page">
      <PageHead title={t`Please sign in first`} noindex />
      <h1>
        <Trans>Please sign in first</Trans>
      </h1>
      <p>
        <Trans>This page is for the members of an organisation.</Trans>
      </p>
      <p className="actions">
        <ButtonLink to={path}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
