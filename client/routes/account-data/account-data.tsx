import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { EraseForm } from './erase-form.tsx';

const AccountData = graphql(`
  query AccountData {
    viewer {
      id
      email
      soleOwnerships {
        id
        name
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer } = needed(await context.get(pageContext).graph.query(AccountData, {}));
  if (!viewer) throw signInFirst(request);
  return viewer;
}

/** What is kept of whoever is signed in: take it along, or have it erased. */
export function Component() {
  const { t } = useLingui();
  const viewer = useLoaderData<typeof loader>();
  const title = t`My data`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p className="lead">
        <Trans>
          It belongs to you: take it along, or have it erased. What we keep and for how long stands in the <Link to="/privacy">privacy notice</Link>.
        </Trans>
      </p>
      <section aria-labelledby="export-heading">
        <h2 id="export-heading">
          <Trans>Take everything along</Trans>
        </h2>
        <p>
          <Trans>One archive with all that this site keeps of you: a page to read, and files for programs.</Trans>
        </p>
        <p className="actions">
          <a className="button button-secondary" href="/account/export" download>
            <Trans>Download my data</Trans>
          </a>
        </p>
      </section>
      <section aria-labelledby="erase-heading">
        <h2 id="erase-heading">
          <Trans>Erase my account</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Your account, your profile, what you have kept and your settings go for good.</Trans>
          </li>
          <li>
            <Trans>Conversations stay with the organisations as a record, without your name, your address and your words.</Trans>
          </li>
          <li>
            <Trans>Organisations that you act for stay. Their pages are theirs.</Trans>
          </li>
        </ul>
        <EraseForm email={viewer.email ?? ''} soleOwnerships={viewer.soleOwnerships} />
      </section>
    </div>
  );
}
