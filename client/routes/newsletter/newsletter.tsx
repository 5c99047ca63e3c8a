import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { useViewer } from '../../shared/layout/use-viewer.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

const NewsletterPage = graphql(`
  query NewsletterPage($slug: String!, $locale: Locale!) {
    network(slug: $slug) {
      id
      slug
      name
    }
    interests {
      id
      label(locale: $locale)
    }
  }
`);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { graph, locale } = context.get(pageContext);
  const { interests, network } = needed(await graph.query(NewsletterPage, { slug: params['slug'] ?? '', locale: graphLocale(locale) }));
  return { interests, network: found(network) };
}

/** Where somebody asks for the newsletter of a network. */
export function Component() {
  const { t } = useLingui();
  const { interests, network } = useLoaderData<typeof loader>();
  const viewer = useViewer();
  const title = t`Newsletter of ${network.name}`;
  return (
    <div className="prose-page">
      <PageHead title={title} noindex />
      <h1>{title}</h1>
      <p className="lead">
        <Trans>What is new in the network, by mail: at most four times a month, without any tracking, and ended with one click.</Trans>
      </p>
      <p>
        <Link to={`/networks/${network.slug}`}>
          <Trans>To the page of {network.name}</Trans>
        </Link>
      </p>
      <ScriptNeeded />
      <SubscribeForm networkId={network.id} interests={interests} isSignedIn={viewer !== null} />
    </div>
  );
}
