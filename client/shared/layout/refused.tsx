import { Trans } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useAppState } from '../app-state.ts';
import { localised } from '../i18n/locale.ts';
import { PageHead } from '../page-head.tsx';
import { ButtonLink } from '../ui/button.tsx';

/** In place of a page that is not for everybody: who may see it, and the way to sign in. */
export function Refused({ title, isSignedIn }: { title: string; isSignedIn: boolean }) {
  const { locale } = useAppState();
  const { pathname, search } = useLocation();
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      {isSignedIn ? (
        <p>
          <Trans>This page is not for your account.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Please sign in to see this page.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to={`/sign-in?${new URLSearchParams({ returnTo: localised(pathname, locale) + search })}`}>
              <Trans>Sign in</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
