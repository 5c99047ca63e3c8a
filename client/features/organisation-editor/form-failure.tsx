import { Trans } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import { Notice } from '../../shared/ui/notice.tsx';
import type { FormFailure } from './use-organisation-form.ts';

/** Why nothing was saved, that everything is still there, and what to do. `children` stand below the words about a stale version. */
export function OrganisationFormFailure({ failure, signInPath, children, ref }: { failure: FormFailure; signInPath: string; children?: ReactNode; ref?: Ref<HTMLDivElement> }) {
  switch (failure.status) {
    case 'signed-out':
      return (
        <Notice kind="warning" title={<Trans>You are no longer signed in</Trans>} ref={ref}>
          <p>
            <Trans>
              What you wrote stays here in this tab. Please <Link to={signInPath}>sign in</Link> and send it again.
            </Trans>
          </p>
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice kind="warning" title={<Trans>You may not change this organisation</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps you are no longer one of its members. Please ask somebody who is.</Trans>
          </p>
        </Notice>
      );
    case 'stale':
      return (
        <Notice kind="warning" title={<Trans>Somebody else has changed the page in the meantime</Trans>} ref={ref}>
          <p>
            <Trans>Nothing was overwritten, and your text stays here. Look at the current page first; then decide which of the two shall hold.</Trans>
          </p>
          {children}
        </Notice>
      );
    case 'limited':
      return (
        <Notice kind="warning" title={<Trans>Too many attempts in a short time</Trans>} ref={ref}>
          <p>
            <Trans>That is how we keep robots away, and now it hit you. Your text stays here in this tab. Please try again later.</Trans>
          </p>
        </Notice>
      );
    case 'unanswered':
      return (
        <Notice kind="error" title={<Trans>There was no answer</Trans>} ref={ref}>
          <p>
            <Trans>The connection broke off, or the service does not answer just now. Nothing you wrote is lost. Please try again in a moment.</Trans>
          </p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="error" title={<Trans>This could not be saved</Trans>} ref={ref}>
          <p>
            <Trans>Something went wrong on our side. Nothing you wrote is lost. Please try again in a few minutes.</Trans>
          </p>
        </Notice>
      );
  }
}
