import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { CheckList } from '../../features/verification/check-list.tsx';
import { History } from '../../features/verification/history.tsx';
import { OwnerForms } from '../../features/verification/owner-forms.tsx';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { statusLabels } from '../../shared/labels/verification-labels.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';

const WorkspaceVerification = graphql(`
  query WorkspaceVerification($slug: String!) {
    viewer {
      id
    }
    verificationCase(slug: $slug) {
      id
      version
      status
      question
      organisation {
        slug
        name
      }
      ...CheckList_case
      ...History_case
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { verificationCase, viewer } = needed(await graph.query(WorkspaceVerification, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  return found(verificationCase);
}

/** How the checking of one's own organisation stands, and what its owners can do about it. */
export function Component() {
  const { i18n, t } = useLingui();
  const shown = useLoaderData<typeof loader>();
  const { id, organisation, question, status, version } = shown;
  const { name, slug } = organisation;
  const standing = i18n._(statusLabels[status]);
  return (
    <div className="workspace-page">
      <PageHead title={t`Checking of ${name}`} noindex />
      <p>
        <Link to={`/workspace/${slug}`}>
          <ArrowLeft aria-hidden />
          {name}
        </Link>
      </p>
      <h1>
        <Trans>How the checking stands</Trans>
      </h1>
      <WorkspaceTabs slug={slug} />
      <p className="lead">
        {name}: {standing}
      </p>
      {question && (
        <Notice kind="info" title={<Trans>The coordinators would like to know</Trans>}>
          <p className="written-plain">{question}</p>
        </Notice>
      )}
      <OwnerForms id={id} version={version} status={status} hasQuestion={Boolean(question)} />
      <section aria-labelledby="checks">
        <h2 id="checks">
          <Trans>What has been checked</Trans>
        </h2>
        <CheckList of={shown} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">
          <Trans>So far</Trans>
        </h2>
        <History of={shown} />
      </section>
    </div>
  );
}
