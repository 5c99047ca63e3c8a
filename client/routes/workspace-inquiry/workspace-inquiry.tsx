import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ConversationView } from '../../features/conversation/conversation-view.tsx';
import { Conversation_inquiry } from '../../features/conversation/conversation.ts';
import { graphql, unmask } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { SignInFirst } from '../../shared/layout/sign-in-first.tsx';
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

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { inquiry, viewer } = needed(await context.get(pageContext).graph.query(WorkspaceInquiry, { id: params['id'] ?? '' }));
  return viewer ? { slug: params['slug'] ?? '', inquiry: found(inquiry) } : null;
}

/** One conversation as those see it who act for the organisation. */
export function Component() {
  const { t } = useLingui();
  const loaded = useLoaderData<typeof loader>();
  if (loaded === null) return <SignInFirst title={t`Inquiry`} />;
  const { inquiry, slug } = loaded;
  return (
    <>
      <PageHead title={t`Inquiry of ${inquiry.personName}`} noindex />
      <p className="no-print">
        <Link to={`/workspace/${slug}/inquiries`}>
          <ArrowLeft aria-hidden /> <Trans>All inquiries</Trans>
        </Link>
      </p>
      <ConversationView key={inquiry.id} initial={unmask(Conversation_inquiry, inquiry)} door={{ inquiryId: inquiry.id }} />
    </>
  );
}
