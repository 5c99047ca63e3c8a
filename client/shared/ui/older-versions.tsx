import { Trans } from '@lingui/react/macro';
import { Button } from './button.tsx';

interface OlderVersionsProps {
  readonly hasOlder: boolean;
  readonly isAway: boolean;
  readonly isLoading: boolean;
  readonly showOlder: () => Promise<void>;
}

/** Below a history: the way to what is older, and that it cannot be had just now. */
export function OlderVersions({ hasOlder, isAway, isLoading, showOlder }: OlderVersionsProps) {
  return (
    <>
      {isAway && (
        <p role="alert">
          <Trans>The older versions cannot be loaded just now. Please try again in a minute.</Trans>
        </p>
      )}
      {hasOlder && (
        <p className="actions script-only">
          <Button look="secondary" aria-disabled={isLoading || undefined} onClick={() => void showOlder()}>
            <Trans>Show older versions</Trans>
          </Button>
        </p>
      )}
    </>
  );
}
