import { Trans, useLingui } from '@lingui/react/macro';
import type { Conversation_InquiryFragment, Letters_MessagesFragment } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { momentInWords } from '../../shared/time/dates.ts';
import type { MessageReport } from './conversation.ts';

/** The letters of a conversation in their order; one's own are set off by tint and by the words above them. */
export function Letters({ inquiry, letters, report }: { inquiry: Conversation_InquiryFragment; letters: readonly Letters_MessagesFragment['nodes'][number][]; report: MessageReport }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { organisation, personName, side } = inquiry;
  const names = { PERSON: personName, ORGANISATION: organisation?.name ?? t`The organisation` };
  return (
    <ol className="letters" aria-label={t`Messages`}>
      {letters.map(({ body, id, sender, sentAt }) => (
        <li key={id} className={sender === side ? 'letter letter-own' : 'letter'} id={`message-${id}`} tabIndex={-1}>
          <p className="letter-head">
            <strong>{sender === side && side === 'PERSON' ? <Trans>You</Trans> : names[sender]}</strong>
            <time dateTime={sentAt} className="muted small">
              {momentInWords(sentAt, now, i18n)}
            </time>
          </p>
          <p className="letter-body">{body}</p>
          {sender !== side && report({ id, body, networkId: organisation?.network?.id })}
        </li>
      ))}
    </ol>
  );
}
