import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { LogIn } from '../../shared/ui/icons.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** Where the link of the mail leads. Opening it changes nothing, since mail scanners open links too; the button does, without JavaScript too. */
export function Component() {
  const { t } = useLingui();
  const { locale } = useAppState();
  const [params] = useSearchParams();
  const token = params.get('token')?.trim() ?? '';
  const problem = params.get('problem') ?? (token === '' ? 'unknown' : undefined);
  return (
    <div className="prose-page">
      <PageHead title={t`Sign in`} noindex />
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      {problem === undefined ? (
        <>
          <p>
            <Trans>One step is left: press the button, and you are signed in on this device.</Trans>
          </p>
          <form method="post" action="/session">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="locale" value={graphLocale(locale)} />
            <p className="actions">
              <Button type="submit">
                <LogIn aria-hidden />
                <Trans>Sign in now</Trans>
              </Button>
            </p>
          </form>
          <p className="muted">
            <Trans>You did not ask for this link? Then simply close this page: nothing has happened.</Trans>
          </p>
        </>
      ) : (
        <>
          <ProblemNotice problem={problem} />
          <p className="actions">
            <ButtonLink to="/sign-in">
              <Trans>Ask for a new link</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
