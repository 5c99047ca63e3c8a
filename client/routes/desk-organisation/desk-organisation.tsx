import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { CheckForm } from '../../features/verification/check-form.tsx';
import { CheckList } from '../../features/verification/check-list.tsx';
import { DecisionForms } from '../../features/verification/decision-forms.tsx';
import { History } from '../../features/verification/history.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { statusLabels } from '../../shared/labels/verification-labels.ts';
import { Markdown, preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ArrowLeft } from '../../shared/ui/icons.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { LookAfter } from './look-after.tsx';
import { WhatItSays } from './what-it-says.tsx';

const DeskOrganisation = graphql(`
  query DeskOrganisation($slug: String!) {
    viewer {
      id
      isOperator
      coordinates {
        id
      }
    }
    verificationCase(slug: $slug) {
      id
      version
      status
      question
      similarCount
      organisation {
        slug
        name
        purpose
        description
        network {
          id
        }
        members {
          personId
          name
        }
      }
      ...WhatItSays_case
      ...CheckList_case
      ...History_case
    }
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph } = context.get(pageContext);
  const { verificationCase, viewer } = needed(await graph.query(DeskOrganisation, { slug: params['slug'] ?? '' }));
  if (!viewer) throw signInFirst(request);
  const vouches = viewer.isOperator || viewer.coordinates.some(({ id }) => id === verificationCase?.organisation.network?.id);
  // Members see how it stands on a page of their own.
  return { shown: found(vouches ? verificationCase : null), viewerId: viewer.id };
}

/** One organisation on the desk: what it says of itself, what was checked, and the decisions that are possible. */
export function Component() {
  const { i18n, t } = useLingui();
  const { shown, viewerId } = useLoaderData<typeof loader>();
  const { id, organisation, question, status, version } = shown;
  const { description, members, name, purpose, slug } = organisation;
  return (
    <div className="prose-page">
      <PageHead title={t`Check: ${name}`} noindex />
      <p>
        <Link to="/desk">
          <ArrowLeft aria-hidden />
          <Trans>Back to the desk</Trans>
        </Link>
      </p>
      <h1>{name}</h1>
      <p className="lead">
        {purpose} <strong>({i18n._(statusLabels[status])})</strong>
      </p>
      {question && (
        <Notice kind="info" title={<Trans>The answer to this question is still open</Trans>}>
          <p className="written-plain">{question}</p>
        </Notice>
      )}
      <section aria-labelledby="says">
        <h2 id="says">
          <Trans>What it says of itself</Trans>
        </h2>
        <WhatItSays of={shown} />
        {description && <Markdown text={description} />}
      </section>
      <LookAfter organisationId={id} slug={slug} members={members} viewerId={viewerId} />
      <section aria-labelledby="check">
        <h2 id="check">
          <Trans>What to check</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Does it stand in the register of associations, companies or foundations, under this name?</Trans>
          </li>
          <li>
            <Trans>Is it recognised as charitable, and until when? Have the notice of the tax office shown to you.</Trans>
          </li>
          <li>
            <Trans>Is there a person in charge whom you can reach? Call a number that you found yourself.</Trans>
          </li>
          <li>
            <Trans>Is the address right?</Trans>
          </li>
        </ul>
        <h3>
          <Trans>Checks so far</Trans>
        </h3>
        <CheckList of={shown} />
        <h3>
          <Trans>Note another check</Trans>
        </h3>
        <CheckForm organisationId={id} />
      </section>
      <section aria-labelledby="decide">
        <h2 id="decide">
          <Trans>Decide</Trans>
        </h2>
        <DecisionForms id={id} version={version} status={status} />
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
