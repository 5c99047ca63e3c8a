import { Trans } from '@lingui/react/macro';
import { CircleAlert, Check, Clock } from '../../shared/ui/icons.ts';

/** Whether what is typed is saved; said politely to screen readers. */
export function SaveState({ busy, dirty, draft, failed }: { busy: boolean; dirty: boolean; draft: boolean; failed: boolean }) {
  return (
    <output className="editor-state">
      {busy ? (
        <>
          <Clock aria-hidden />
          <Trans>Saving …</Trans>
        </>
      ) : failed ? (
        <>
          <CircleAlert aria-hidden />
          <Trans>Not saved, but kept in this tab</Trans>
        </>
      ) : dirty ? (
        <>
          <Clock aria-hidden />
          {draft ? <Trans>Not saved yet</Trans> : <Trans>Changes that are not public yet</Trans>}
        </>
      ) : (
        <>
          <Check aria-hidden />
          <Trans>Saved</Trans>
        </>
      )}
    </output>
  );
}
