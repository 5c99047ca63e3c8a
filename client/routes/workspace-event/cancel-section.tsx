import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SeriesScope } from '../../generated/enums.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';

const SHORTEST = 3;

/** Where a published event is cancelled: a reason, then a button. It cannot be taken back. */
export function CancelSection({ scope, onCancel, ...off }: { scope: SeriesScope; disabled: boolean; 'aria-disabled': boolean | undefined; onCancel: (reason: string) => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [isWanting, setWanting] = useState(false);
  const { box, attempted } = useFocusAfterAttempts();
  function submit(): void {
    if (off['aria-disabled']) return;
    const isShort = reason.trim().length < SHORTEST;
    setWanting(isShort);
    if (isShort) attempted();
    else onCancel(reason.trim());
  }
  return (
    <section className="card" aria-labelledby="cancel">
      <h2 id="cancel">
        <Trans>Cancel the event</Trans>
      </h2>
      <p>
        <Trans>It then stays to be seen, with your reason, until it would have been over. This cannot be taken back.</Trans>
      </p>
      <div ref={box} tabIndex={-1}>
        <TextAreaField
          name="reason"
          label={<Trans>Why is it cancelled?</Trans>}
          help={<Trans>Everybody reads this. At most 500 characters.</Trans>}
          rows={3}
          maxLength={500}
          value={reason}
          error={isWanting ? t`Please say why, in a few words.` : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <p className="actions">
        <Button {...off} look="secondary" onClick={submit}>
          {scope === 'ALL' ? <Trans>Cancel all dates to come</Trans> : scope === 'FOLLOWING' ? <Trans>Cancel this and the following dates</Trans> : <Trans>Cancel this event</Trans>}
        </Button>
      </p>
    </section>
  );
}
