import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../shared/ui/button.tsx';

/** Asks once more before a draft goes. */
export function DeleteDraft({ onDelete, ...off }: { disabled: boolean; 'aria-disabled': boolean | undefined; onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button {...off} look="quiet" onClick={() => setAsking(true)}>
        <Trans>Delete the draft</Trans>
      </Button>
    );
  return (
    <>
      <Button {...off} look="secondary" onClick={onDelete}>
        <Trans>Yes, delete the draft</Trans>
      </Button>
      <Button look="quiet" onClick={() => setAsking(false)}>
        <Trans>Keep it</Trans>
      </Button>
    </>
  );
}
