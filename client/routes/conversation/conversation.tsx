import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ConversationView } from '../../features/conversation/conversation-view.tsx';
import { Conversation_inquiry } from '../../features/conversation/conversation.ts';
import { reportMessage } from '../../features/report/report-message.tsx';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';

const ConversationPage = graphql(`
  query ConversationPage($id: ID!) {
    viewer {
      id
    }
    inquiry(id: $id) {
      id
      ...Conversation_inquiry
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { inquiry, viewer } = needed(await context.get(pageContext).graph.query(ConversationPage, { id: params['id'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return found(inquiry);
}

/** One conversation of the person who is signed in. */
export function Component() {
  const { t } = useLingui();
  const inquiry = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t`Conversation`} noindex />
      <p className="no-print">
        <Link to="/conversations">
          <ArrowLeft aria-hidden /> <Trans>My conversations</Trans>
        </Link>
      </p>
      <ConversationView key={inquiry.id} initial={unmask(Conversation_inquiry, inquiry)} door={{ inquiryId: inquiry.id }} report={reportMessage} />
    </>
  );
}
