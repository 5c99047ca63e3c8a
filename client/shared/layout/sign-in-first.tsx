import { Trans } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useAppState } from '../app-state.ts';
import { localised } from '../i18n/locale.ts';
import { PageHead } from '../page-head.tsx';
import { signInPath } from '../return-path.ts';
import { ButtonLink } from '../ui/button.tsx';

/** In place of a page that is for somebody who is signed in: what it would be, and the way to it and back. */
export function SignInFirst({ title }: { title: string }) {
  const { pathname, search } = useLocation();
  const { locale } = useAppState();
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p>
        <Trans>Please sign in first. A link by e-mail is enough, you need no password. Then you come back to this page.</Trans>
      </p>
      <p className="actions">
        <ButtonLink to={signInPath(localised(pathname, locale) + search)}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </p>
    </div>
  );
}
