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

const WorkspaceInquiry = graphql(`
  query WorkspaceInquiry($id: ID!) {
    viewer {
      id
    }
    inquiry(id: $id) {
      id
      side
      personName
      ...Conversation_inquiry
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { inquiry, viewer } = needed(await context.get(pageContext).graph.query(WorkspaceInquiry, { id: params['id'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return { slug: params['slug'] ?? '', inquiry: found(inquiry) };
}

/** One conversation as those see it who act for the organisation. */
export function Component() {
  const { t } = useLingui();
  const { inquiry, slug } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t`Inquiry of ${inquiry.personName}`} noindex />
      <p className="no-print">
        <Link to={`/workspace/${slug}/inquiries`}>
          <ArrowLeft aria-hidden /> <Trans>All inquiries</Trans>
        </Link>
      </p>
      <ConversationView key={inquiry.id} initial={unmask(Conversation_inquiry, inquiry)} door={{ inquiryId: inquiry.id }} report={reportMessage} />
    </>
  );
}
