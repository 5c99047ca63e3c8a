import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MessagesOfEventQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { momentInWords } from '../../shared/time/dates.ts';

type Messages = NonNullable<NonNullable<MessagesOfEventQuery['event']>['messages']>;

/** What was written to everybody, the newest first; nothing when nothing was. */
export function MessageList({ messages: { nodes, pageInfo } }: { messages: Messages }) {
  const { i18n } = useLingui();
  const { now } = useAppState();
  if (nodes.length === 0) return null;
  return (
    <section className="no-print" aria-labelledby="messages">
      <h2 id="messages">
        <Trans>Written to everybody</Trans>
      </h2>
      <ul className="message-list">
        {nodes.map(({ createdAt, id, recipientCount, shift, subject, text, waitingToo }) => (
          <li key={id} className="card">
            <p className="muted small">
              <time dateTime={createdAt}>{momentInWords(createdAt, now, i18n)}</time>
              {' · '}
              <Plural value={recipientCount} one="to # person" other="to # people" />
              {waitingToo && (
                <>
                  {' · '}
                  <Trans>also to those who wait</Trans>
                </>
              )}
              {shift && ` · ${shift.title}`}
            </p>
            <div className="message-text">
              {subject && <p className="message-subject">{subject}</p>}
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p>
          <Trans>Older ones are not shown here.</Trans>
        </p>
      )}
    </section>
  );
}
