import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFocusAfterAttempts } from '../../shared/ui/use-focus.ts';
import { ReadInquiry } from './conversation.ts';
import type { Door, MessageReport } from './conversation.ts';
import { Deeds } from './deeds.tsx';
import { attempt } from './failure.ts';
import { HelpContact } from './help-contact.tsx';
import { Letters } from './letters.tsx';
import { OlderLetters } from './older-letters.tsx';
import { ReplyBox } from './reply-box.tsx';
import { isUnderWay, statusWords } from './status-words.ts';
import { useLetters } from './use-letters.ts';

/** A conversation as an exchange of letters: what it is about, where it stands, what was written, and what one can do. `report` stands below each message of the other side. */
export function ConversationView({ initial, door, report }: { initial: Conversation_InquiryFragment; door: Door; report: MessageReport }) {
  const { i18n, t } = useLingui();
  const [inquiry, setInquiry] = useState(initial);
  const [done, setDone] = useState<'sent' | 'decided'>();
  const { add, fetchOlder, hasOlder, letters, state } = useLetters(initial, door);
  const { box: notice, attempted } = useFocusAfterAttempts();
  const isNew = initial.unreadCount > 0;
  const doorKey = JSON.stringify(door);

  // Opening the page is reading; a mail scanner that fetches it runs no code.
  useEffect(() => {
    if (isNew) void attempt(() => browserGraph.mutate(ReadInquiry, { input: JSON.parse(doorKey) as Door }));
  }, [isNew, doorKey]);

  function changed(to: Conversation_InquiryFragment, by: 'sent' | 'decided'): void {
    setInquiry(to);
    add(to);
    setDone(by);
    attempted();
  }

  const { opportunity, organisation, personName, side, status } = inquiry;
  const name = side === 'PERSON' ? (organisation?.name ?? t`An organisation`) : personName;
  return (
    <article className="conversation">
      <h1>{name}</h1>
      <p className="conversation-about">
        {opportunity ? (
          <Trans>
            About: <Link to={`/opportunities/${opportunity.slug}`}>{opportunity.title}</Link>
          </Trans>
        ) : (
          <Trans>A general question</Trans>
        )}
      </p>
      <p>
        <Chip>{i18n._(statusWords[side][status])}</Chip>
      </p>
      {inquiry.helpContact && <HelpContact contact={inquiry.helpContact} />}
      {hasOlder && <OlderLetters state={state} fetchOlder={fetchOlder} />}
      <Letters inquiry={inquiry} letters={letters} report={report} />
      {done && (
        <Notice kind="success" title={done === 'sent' ? <Trans>Your message is sent</Trans> : <Trans>That is noted</Trans>} ref={notice}>
          <p>{done === 'sent' ? <Trans>{name} is told by e-mail, unless there is an earlier message to read.</Trans> : i18n._(statusWords[side][status])}</p>
        </Notice>
      )}
      {isUnderWay(status) ? (
        <ReplyBox inquiry={inquiry} door={door} onSent={(to) => changed(to, 'sent')} />
      ) : (
        <p className="muted">
          <Trans>This conversation has ended. You can still read it, but no longer write.</Trans>
        </p>
      )}
      <Deeds inquiry={inquiry} door={door} onDone={(to) => changed(to, 'decided')} />
    </article>
  );
}
