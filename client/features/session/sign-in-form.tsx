import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useAppState } from '../../shared/app-state.ts';
import { incompleteEmail } from '../../shared/email-rule.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmailField } from '../../shared/ui/email-field.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { Mail } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { AccountSignIn } from './account-sign-in.tsx';
import { LinkSent } from './link-sent.tsx';
import type { SignInOutcome } from './sign-in-outcome.ts';
import { useSignIn } from './use-sign-in.ts';

const FIELD = 'sign-in-email';

/** Offers the ways to sign in: an account kept elsewhere, and a link to an address that is asked for. `known` is what the address of the page already tells. */
export function SignInForm({ known, returnTo }: { known: SignInOutcome | undefined; returnTo: string }) {
  const { i18n, t } = useLingui();
  const locale = graphLocale(useAppState().locale);
  const { again, box, email, outcome, sending, submit } = useSignIn(known, locale, returnTo);
  if (outcome?.status === 'sent') return <LinkSent email={email} onAgain={again} ref={box} />;
  const error = outcome?.status === 'email' ? i18n._(incompleteEmail) : undefined;
  return (
    <>
      <AccountSignIn returnTo={returnTo} />
      <form method="post" action="/session/link" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary entries={error ? [{ id: FIELD, label: t`Your e-mail address` }] : []} ref={box} />
        {outcome?.status === 'limit' && (
          <Notice kind="error" title={<Trans>Too many links in a short time</Trans>} ref={box}>
            <p>
              {outcome.retryAfter === undefined ? (
                <Trans>Please look into your mails first. Later you can ask for another one.</Trans>
              ) : (
                <Trans>
                  Please look into your mails first. In about <Plural value={Math.ceil(outcome.retryAfter / 60)} one="# minute" other="# minutes" /> you can ask for another one.
                </Trans>
              )}
            </p>
          </Notice>
        )}
        {outcome?.status === 'unanswered' && (
          <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={box}>
            <p>
              <Trans>The connection broke off, or the service does not answer just now. Please try again.</Trans>
            </p>
          </Notice>
        )}
        <EmailField
          id={FIELD}
          label={t`Your e-mail address`}
          help={<Trans>A link to sign in goes there. You need no password.</Trans>}
          defaultValue={email}
          error={error}
        />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <div className="actions">
          <Button type="submit" aria-disabled={sending || undefined}>
            <Mail aria-hidden />
            {sending ? <Trans>Sending …</Trans> : <Trans>Send me the link</Trans>}
          </Button>
        </div>
      </form>
    </>
  );
}
