import { Trans, useLingui } from '@lingui/react/macro';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { Button } from '../../shared/ui/button.tsx';
import { TextAreaField } from '../../shared/ui/field.tsx';
import { Send } from '../../shared/ui/icons.ts';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { useFocusAfter } from '../../shared/ui/use-focus.ts';
import type { Door } from './conversation.ts';
import { FailureNotice } from './failure-notice.tsx';
import { useLetter } from './use-letter.ts';

/** Where one writes to the other side. */
export function ReplyBox({ inquiry, door, onSent }: { inquiry: Conversation_InquiryFragment; door: Door; onSent: (inquiry: Conversation_InquiryFragment) => void }) {
  const { t } = useLingui();
  const { change, error, failure, ready, sending, submit, text } = useLetter(inquiry.id, door, onSent);
  const field = useFocusAfter<HTMLTextAreaElement>(error);
  const notice = useFocusAfter(failure);
  const to = inquiry.side === 'PERSON' ? (inquiry.organisation?.name ?? t`the organisation`) : inquiry.personName;
  return (
    <>
      <ScriptNeeded title={<Trans>Answering needs JavaScript</Trans>} />
      <form className="reply-box script-only" method="post" noValidate onSubmit={(event) => void submit(event)}>
        {failure && <FailureNotice failure={failure} ref={notice} />}
        <TextAreaField
          label={<Trans>Your message to {to}</Trans>}
          // Whoever wrote without an account has agreed that the organisation gets the address.
          help={'threadToken' in door ? <Trans>Only you and the organisation read this.</Trans> : <Trans>Only the two sides read this, and nobody sees an e-mail address.</Trans>}
          error={error}
          name="body"
          rows={5}
          required
          ref={field}
          value={text}
          onChange={({ target }) => change(target.value)}
        />
        <div className="actions">
          <Button type="submit" disabled={!ready} aria-disabled={sending || undefined}>
            <Send aria-hidden />
            {sending ? <Trans>Sending …</Trans> : <Trans>Send message</Trans>}
          </Button>
        </div>
      </form>
    </>
  );
}
