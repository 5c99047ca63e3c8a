import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import { AccountProblemNotice } from '../../features/session/account-problem-notice.tsx';
import { SignInForm } from '../../features/session/sign-in-form.tsx';
import { outcomeIn } from '../../features/session/sign-in-outcome.ts';
import { useAppState } from '../../shared/app-state.ts';
import { localised } from '../../shared/i18n/locale.ts';
import { useViewer } from '../../shared/layout/use-viewer.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { returnPathOf } from '../../shared/return-path.ts';
import { Notice } from '../../shared/ui/notice.tsx';

/** Asks for a link to sign in; the parameter `returnTo` says where that leads then. */
export function Component() {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const viewer = useViewer();
  const accountProblem = params.get('account');
  const returnTo = returnPathOf(params, localised('/', useAppState().locale));
  return (
    <div className="prose-page">
      <PageHead title={t`Sign in`} noindex />
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      {viewer && (
        <Notice kind="info" title={<Trans>You are signed in as {viewer.email}</Trans>}>
          <p>
            <a href={returnTo}>
              <Trans>Go on</Trans>
            </a>
          </p>
        </Notice>
      )}
      <p className="lead">
        <Trans>With an account you keep favourites, write and read messages here, and look after your organisation.</Trans>
      </p>
      {accountProblem !== null && <AccountProblemNotice problem={accountProblem} />}
      <SignInForm known={outcomeIn(params)} returnTo={returnTo} />
      <p className="muted">
        <Trans>
          You are here for the first time? The account is made when you use the link. What we keep of it says the <Link to="/privacy">privacy notice</Link>.
        </Trans>
      </p>
    </div>
  );
}
