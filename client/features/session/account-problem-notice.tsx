import { Trans } from '@lingui/react/macro';
import { Notice } from '../../shared/ui/notice.tsx';

/** Why nobody was signed in with an account kept elsewhere, as the gateway says it in the address. */
export function AccountProblemNotice({ problem }: { problem: string }) {
  switch (problem) {
    case 'denied':
      return (
        <Notice kind="info" title={<Trans>You have not signed in with your account</Trans>}>
          <p>
            <Trans>It was broken off there. You can try again, or have a link sent to you.</Trans>
          </p>
        </Notice>
      );
    case 'expired':
      return (
        <Notice kind="warning" title={<Trans>That took a little too long</Trans>}>
          <p>
            <Trans>For your safety, signing in with your account has to be finished within ten minutes and in the same browser. Please begin again.</Trans>
          </p>
        </Notice>
      );
    case 'unverified':
      return (
        <Notice kind="warning" title={<Trans>The e-mail address of your account is not confirmed</Trans>}>
          <p>
            <Trans>Please confirm it where you have the account. Until then a link by e-mail signs you in.</Trans>
          </p>
        </Notice>
      );
    case 'limit':
      return (
        <Notice kind="error" title={<Trans>Too many attempts in a short time</Trans>}>
          <p>
            <Trans>Please wait a while, then try again.</Trans>
          </p>
        </Notice>
      );
    case 'unanswered':
      return (
        <Notice kind="error" title={<Trans>Signing in with your account does not work just now</Trans>}>
          <p>
            <Trans>There is no answer. Please try again later, or have a link sent to you.</Trans>
          </p>
        </Notice>
      );
    default:
      return (
        <Notice kind="error" title={<Trans>Signing in with your account did not work</Trans>}>
          <p>
            <Trans>Nothing has been changed. Please begin again, or have a link sent to you.</Trans>
          </p>
        </Notice>
      );
  }
}
