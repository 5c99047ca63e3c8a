import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useAppState } from '../../shared/app-state.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import type { FragmentType } from '../../shared/graph/graphql.ts';
import { agoInWords } from '../../shared/time/dates.ts';
import { Chip } from '../../shared/ui/chip.tsx';
import { Mail } from '../../shared/ui/icons.ts';
import { statusWords } from './status-words.ts';

export const ConversationRow_inquiry = graphql(`
  fragment ConversationRow_inquiry on Inquiry {
    status
    side
    unreadCount
    personName
    lastMessageAt
    opportunity {
      title
    }
    organisation {
      name
    }
  }
`);

/** A conversation in a list: with whom, what about, where it stands. `to` is its page. */
export function ConversationRow({ inquiry, to }: { inquiry: FragmentType<typeof ConversationRow_inquiry>; to: string }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { lastMessageAt, opportunity, organisation, personName, side, status, unreadCount } = unmask(ConversationRow_inquiry, inquiry);
  const ago = agoInWords(lastMessageAt, now, i18n);
  return (
    <article className="card conversation-row">
      <h2 className="conversation-name">
        <Link to={to}>{side === 'PERSON' ? (organisation?.name ?? t`An organisation`) : personName}</Link>
      </h2>
      <p className="conversation-about">{opportunity?.title ?? <Trans>A general question</Trans>}</p>
      <p className="chips">
        {unreadCount > 0 && (
          <Chip look="sun" icon={<Mail aria-hidden />}>
            <Plural value={unreadCount} one="One new message" other="# new messages" />
          </Chip>
        )}
        <Chip look={status === 'OPEN' || status === 'COMMITTED' ? 'tint' : 'plain'}>{i18n._(statusWords[side][status])}</Chip>
        <span className="muted small">
          <Trans>last message {ago}</Trans>
        </span>
      </p>
    </article>
  );
}
