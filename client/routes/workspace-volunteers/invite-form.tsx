import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Failure } from '../../features/conversation/failure.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { Send } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import { useInvite } from './use-invite.ts';

function failureWords(failure: Failure): ReactNode {
  switch (failure) {
    case 'stale':
      return <Trans>This person was invited often enough of late, by you or by others, or your posting is no longer shown. Please load the page again.</Trans>;
    case 'gone':
      return <Trans>This person can no longer be found, or you are signed out. Please load the page again.</Trans>;
    case 'limited':
      return <Trans>Your organisation has invited many people today. Please go on tomorrow; what you wrote stays here.</Trans>;
    case 'unanswered':
    case 'refused':
    case 'failed':
      return <Trans>That did not work just now. What you wrote is still here; please try again in a moment.</Trans>;
  }
}

/** A few words to a volunteer, which go by a mail of the site. */
export function InviteForm({ opportunityId, volunteerId, name, onDone }: { opportunityId: string; volunteerId: string; name: string; onDone: (name: string) => void }) {
  const { busy, change, error, failure, ready, submit, text } = useInvite(opportunityId, volunteerId, onDone);
  const field = useFocusAfter<HTMLTextAreaElement>(error);
  const notice = useFocusAfter(failure);
  useEffect(() => field.current?.focus(), [field]);
  return (
    <form method="post" noValidate onSubmit={(event) => void submit(event)}>
      {failure && <Notice kind="warning" title={failureWords(failure)} ref={notice} />}
      <TextAreaField
        label={<Trans>Your message to {name}</Trans>}
        help={<Trans>We send it by e-mail with your posting. If {name} is interested, a conversation begins here.</Trans>}
        error={error}
        name="message"
        rows={5}
        required
        ref={field}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      <p className="actions">
        <Button type="submit" disabled={!ready} aria-disabled={busy || undefined}>
          <Send aria-hidden />
          {busy ? <Trans>Sending …</Trans> : <Trans>Send invitation</Trans>}
        </Button>
      </p>
    </form>
  );
}
