import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { coordinates } from '../../features/network/coordinates.ts';
import { NetworkColours } from '../../features/network/network-colours.tsx';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { Markdown, preloadMarkdown } from '../../shared/markdown/markdown.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ExternalLink, Search } from '../../shared/ui/icons.ts';
import { NetworkEvents, NetworkNews, NetworkOpportunities, NetworkOrganisations } from './network-lists.tsx';
import { NetworkContents, NetworkPage } from './network-query.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  preloadMarkdown();
  const { graph, locale } = context.get(pageContext);
  const { network: maybe, viewer } = needed(await graph.query(NetworkPage, { slug: params['slug'] ?? '' }));
  const network = found(maybe);
  const { data: contents } = await graph.query(NetworkContents, { network: network.id, locale: graphLocale(locale) });
  const maySet = coordinates(viewer, network.slug);
  return { network, contents, maySet };
}

/** A town's own page: its welcome, offers, dates and organisations, in its own colours. */
export function Component() {
  const { t } = useLingui();
  const { network, contents, maySet } = useLoaderData<typeof loader>();
  const { colours, contact, description, name, slug, version, website, welcome } = network;
  return (
    <div className="network-page">
      {colours && <NetworkColours slug={slug} version={version} />}
      <PageHead title={name} description={welcome ?? t`Organisations, offers and dates of ${name}.`} />
      <div className="organisation-intro">
        <h1>{name}</h1>
        {welcome && <p className="lead">{welcome}</p>}
        <p className="actions no-print">
          <ButtonLink to={`/?network=${slug}`}>
            <Search aria-hidden />
            <Trans>Search in this network</Trans>
          </ButtonLink>
          {maySet && (
            <ButtonLink to={`/desk/network/${slug}/news`} look="secondary">
              <Trans>Manage news</Trans>
            </ButtonLink>
          )}
          {maySet && (
            <ButtonLink to={`/desk/network/${slug}/links`} look="secondary">
              <Trans>Manage links</Trans>
            </ButtonLink>
          )}
          {maySet && (
            <ButtonLink to={`/desk/network/${slug}`} look="secondary">
              <Trans>Change texts and colours</Trans>
            </ButtonLink>
          )}
        </p>
      </div>
      <NetworkNews slug={slug} news={contents?.news} />
      <NetworkOpportunities slug={slug} opportunities={contents?.opportunities} />
      <NetworkEvents slug={slug} events={contents?.events} />
      <NetworkOrganisations organisations={contents?.organisations} />
      {contents?.links && contents.links.length > 0 && (
        <p>
          <Link to={`/links?network=${slug}`}>
            <Trans>Worth knowing elsewhere: associations, funding, law, insurance</Trans>
          </Link>
        </p>
      )}
      {(description || website || contact) && (
        <section className="organisation-text" aria-labelledby="about">
          <h2 id="about">
            <Trans>About this network</Trans>
          </h2>
          {description && <Markdown text={description} />}
          {contact && (
            <>
              <h3>
                <Trans>How to reach the coordination</Trans>
              </h3>
              <Markdown text={contact} />
            </>
          )}
          {website && (
            <p>
              <a href={website}>
                {website.replace(/^https?:\/\/|\/$/g, '')}
                <ExternalLink aria-hidden />
              </a>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
