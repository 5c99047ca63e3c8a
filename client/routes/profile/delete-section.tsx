import { Trans } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';

/** Deleting takes two steps: opening this, and the button. */
export function DeleteSection({ remove }: { remove: () => void }) {
  return (
    <details className="profile-delete script-only">
      <summary>
        <Trans>Delete my profile</Trans>
      </summary>
      <p>
        <Trans>Everything on this page is deleted at once and for good. Your account and the offers you keep stay.</Trans>
      </p>
      <Button look="secondary" onClick={remove}>
        <Trans>Delete profile now</Trans>
      </Button>
    </details>
  );
}
