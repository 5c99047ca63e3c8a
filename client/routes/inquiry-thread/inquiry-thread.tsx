import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import { UnansweredNotice } from '../../features/confirmation/unanswered-notice.tsx';
import { ConversationView } from '../../features/conversation/conversation-view.tsx';
import { Conversation_inquiry } from '../../features/conversation/conversation.ts';
import { reportMessage } from '../../features/report/report-message.tsx';
import type { Conversation_InquiryFragment } from '../../generated/graphql.ts';
import { queryFresh } from '../../shared/graph/fresh-query.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const InquiryThread = graphql(`
  query InquiryThread($token: String!) {
    inquiryThread(token: $token) {
      id
      ...Conversation_inquiry
    }
  }
`);

type State = { readonly inquiry: Conversation_InquiryFragment; readonly token: string } | 'loading' | 'unknown' | 'unanswered';

async function look(token: string): Promise<State> {
  try {
    const { data } = await queryFresh(InquiryThread, { token });
    if (data === null) return 'unanswered';
    return data.inquiryThread ? { inquiry: unmask(Conversation_inquiry, data.inquiryThread), token } : 'unknown';
  } catch (error) {
    if (error instanceof GraphUnreachable) return 'unanswered';
    throw error;
  }
}

/**
 * Where the private link of a mail leads somebody without an account. The token stands behind the `#`, which browsers send to nobody:
 * neither a log nor another site sees it, and a mail scanner that opens the link sees an empty page.
 */
export function Component() {
  const { t } = useLingui();
  const [state, setState] = useState<State>('loading');
  const fetchThread = useCallback(() => void look(window.location.hash.slice(1)).then(setState, () => setState('unanswered')), []);
  useEffect(() => fetchThread(), [fetchThread]);
  return (
    <>
      <PageHead title={t`Your conversation`} noindex />
      {typeof state === 'object' ? (
        <ConversationView initial={state.inquiry} door={{ threadToken: state.token }} report={reportMessage} />
      ) : (
        <div className="prose-page">
          <h1>
            <Trans>Your conversation</Trans>
          </h1>
          <Waiting state={state} onRetry={fetchThread} />
        </div>
      )}
    </>
  );
}

function Waiting({ state, onRetry }: { state: Exclude<State, object>; onRetry: () => void }) {
  switch (state) {
    case 'loading':
      return (
        <>
          <ScriptNeeded title={<Trans>This page needs JavaScript</Trans>} />
          <p className="script-only">
            <Trans>Fetching the messages …</Trans>
          </p>
        </>
      );
    case 'unknown':
      return (
        <>
          <Notice kind="warning" title={<Trans>We do not know this link</Trans>}>
            <p>
              <Trans>Perhaps it was cut off: please copy the whole link from the e-mail. 30 days after the end of a conversation its link stops working.</Trans>
            </p>
            <p>
              <Trans>With the same e-mail address you can also sign in, and find all your conversations.</Trans>
            </p>
          </Notice>
          <p className="actions">
            <ButtonLink to="/conversations">
              <Trans>My conversations</Trans>
            </ButtonLink>
          </p>
        </>
      );
    case 'unanswered':
      return (
        <>
          <UnansweredNotice />
          <p className="actions">
            <Button onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          </p>
        </>
      );
  }
}
