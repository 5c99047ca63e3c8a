import { Trans } from '@lingui/react/macro';
import type { Ref } from 'react';
import { Link } from 'react-router';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { NameProblem } from './findable-section.tsx';
import type { ProfileOutcome } from './use-profile-form.ts';

/** What saving or deleting led to, and how to go on. */
export function ProfileOutcomeView({ outcome, nameProblem, placeUnknown, reload, ref }: { outcome: ProfileOutcome | undefined; nameProblem: NameProblem | undefined; placeUnknown: boolean; reload: () => void; ref: Ref<HTMLDivElement> }) {
  switch (outcome) {
    case undefined:
      return null;
    case 'saved':
      return (
        <Notice kind="success" title={<Trans>Your profile is saved</Trans>} ref={ref}>
          <p>
            <Link to="/for-me">
              <Trans>See what fits you now</Trans>
            </Link>
          </p>
        </Notice>
      );
    case 'deleted':
      return <Notice kind="success" title={<Trans>Your profile is deleted</Trans>} ref={ref} />;
    case 'stale':
      return (
        <Notice kind="error" title={<Trans>Your profile was changed elsewhere meanwhile</Trans>} ref={ref}>
          <p>
            <Trans>Perhaps it is open in a second window. Nothing was overwritten.</Trans>
          </p>
          <Button look="secondary" onClick={reload}>
            <Trans>Show what is saved</Trans>
          </Button>
        </Notice>
      );
    case 'not-allowed':
      return (
        <Notice kind="error" title={<Trans>You are no longer signed in</Trans>} ref={ref}>
          <p>
            <Link to="/sign-in?returnTo=/profile" target="_blank">
              <Trans>Sign in in a new window, then save here once more.</Trans>
            </Link>
          </p>
        </Notice>
      );
    // Every field but the place and the name is a choice that the page offers itself.
    case 'refused':
    case 'failed':
      return placeUnknown || nameProblem ? (
        <ErrorSummary
          entries={[...(placeUnknown ? [{ id: 'profile-place', label: <Trans>Where?</Trans> }] : []), ...(nameProblem ? [{ id: 'profile-name', label: <Trans>What they call you</Trans> }] : [])]}
          ref={ref}
        />
      ) : (
        <Notice kind="error" title={<Trans>Your profile could not be saved just now</Trans>} ref={ref}>
          <p>
            <Trans>Everything you filled in is still here. Please try again in a moment.</Trans>
          </p>
        </Notice>
      );
  }
}
