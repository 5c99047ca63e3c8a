import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { OpportunityStatus } from '../../generated/enums.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import type { Deed } from './deeds.ts';

interface EditorActionsProps {
  readonly status: OpportunityStatus;
  readonly isCallForHelp: boolean;
  /** Its public page, when it has one. */
  readonly publicPage: string | undefined;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onAct: (deed: Deed) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** What can be done with a posting where it stands; the next step first. */
export function EditorActions({ status, isCallForHelp, publicPage, dirty, busy, ready, onSave, onAct, onDuplicate, onDelete }: EditorActionsProps) {
  const [asking, setAsking] = useState(false);
  const off = { disabled: !ready, 'aria-disabled': busy || undefined } as const;
  const isClosed = status === 'FILLED' || status === 'EXPIRED' || status === 'ARCHIVED';
  return (
    <div className="actions editor-actions">
      {status === 'DRAFT' && (
        <Button {...off} onClick={() => onAct('publish')}>
          <Trans>Publish</Trans>
        </Button>
      )}
      {status !== 'DRAFT' && dirty && (
        <Button {...off} onClick={onSave}>
          {status === 'PUBLISHED' ? <Trans>Publish the changes</Trans> : <Trans>Save the changes</Trans>}
        </Button>
      )}
      {isClosed && (
        <Button {...off} look={dirty ? 'secondary' : 'primary'} onClick={() => onAct('reopen')}>
          <Trans>Open again</Trans>
        </Button>
      )}
      {status === 'PUBLISHED' && !isCallForHelp && (
        <Button {...off} look="secondary" onClick={() => onAct('confirm')}>
          <Trans>It still holds</Trans>
        </Button>
      )}
      {(status === 'PUBLISHED' || status === 'EXPIRED') && (
        <Button {...off} look="secondary" onClick={() => onAct('fill')}>
          <Trans>Somebody was found</Trans>
        </Button>
      )}
      {status !== 'DRAFT' && status !== 'ARCHIVED' && status !== 'WITHHELD' && (
        <Button {...off} look="quiet" onClick={() => onAct('archive')}>
          <Trans>Take off the site</Trans>
        </Button>
      )}
      {publicPage && (
        <ButtonLink look="quiet" to={publicPage}>
          <Trans>Public page</Trans>
        </ButtonLink>
      )}
      <Button {...off} look="quiet" onClick={onDuplicate}>
        <Trans>Make a copy</Trans>
      </Button>
      {status === 'DRAFT' &&
        (asking ? (
          <>
            <Button {...off} look="secondary" onClick={onDelete}>
              <Trans>Yes, delete the draft</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </>
        ) : (
          <Button {...off} look="quiet" onClick={() => setAsking(true)}>
            <Trans>Delete the draft</Trans>
          </Button>
        ))}
    </div>
  );
}
