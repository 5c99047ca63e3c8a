import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { EventRow } from '../../features/event/event-row.tsx';
import { NewsRow } from '../../features/news/news-row.tsx';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import { OrganisationRow } from '../../features/organisation/organisation-row.tsx';
import { articleKinds } from '../../features/news/article-kinds.ts';
import type { ArticleKind, NetworkContentsQuery } from '../../generated/graphql.ts';

type Contents = Partial<NetworkContentsQuery>;

const NotNow = () => (
  <p className="muted">
    <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>
  </p>
);

/** The newest offers of the network, and the way to all of them. */
export function NetworkOpportunities({ slug, title, opportunities }: { slug: string; title: string; opportunities: Contents['opportunities'] }) {
  return (
    <section className="network-list" aria-labelledby="opportunities-heading">
      <h2 id="opportunities-heading">{title}
        {opportunities && ` (${opportunities.totalCount})`}</h2>
      {!opportunities && <NotNow />}
      {opportunities?.totalCount === 0 && (
        <p>
          <Trans>There is no open offer at the moment.</Trans>
        </p>
      )}
      {opportunities && (
        <ul className="card-list card-list-columns">
          {opportunities.nodes.map((opportunity) => (
            <li key={opportunity.id}>
              <OpportunityCard opportunity={opportunity} />
            </li>
          ))}
        </ul>
      )}
      {opportunities && opportunities.totalCount > opportunities.nodes.length && (
        <p>
          <Link to={`/?network=${slug}`}>
            <Trans>All offers of this network</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

/** The newest of what the network tells, of its guides or of its projects. */
export function NetworkArticles({ slug, title, kind, articles }: { slug: string; title: string; kind: ArticleKind; articles: Contents['news'] }) {
  const { path } = articleKinds[kind];
  if (articles?.totalCount === 0) return null;
  return (
    <section className="network-list" aria-labelledby={`${path}-heading`}>
      <h2 id={`${path}-heading`}>{title}</h2>
      {!articles && <NotNow />}
      {articles && (
        <ul className="card-list card-list-columns">
          {articles.nodes.map((article) => (
            <li key={article.id}>
              <NewsRow article={article} heading="h3" withNetwork={false} />
            </li>
          ))}
        </ul>
      )}
      {articles && articles.totalCount > articles.nodes.length && (
        <p>
          <Link to={`/${path}?network=${slug}`}>
            {kind === 'NEWS' ? <Trans>All news of this network</Trans> : <Trans>Show all ({articles.totalCount})</Trans>}
          </Link>
        </p>
      )}
    </section>
  );
}

/** The next dates of the network. */
export function NetworkEvents({ slug, title, events }: { slug: string; title: string; events: Contents['events'] }) {
  if (events?.totalCount === 0) return null;
  return (
    <section className="network-list" aria-labelledby="events-heading">
      <h2 id="events-heading">{title}</h2>
      {!events && <NotNow />}
      {events && (
        <ul className="card-list card-list-columns">
          {events.nodes.map((event) => (
            <li key={event.id}>
              <EventRow event={event} />
            </li>
          ))}
        </ul>
      )}
      {events && (
        <p>
          <Link to={`/events?network=${slug}`}>
            <Trans>All dates of this network, also as a month</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

/** Some of the organisations of the network. */
export function NetworkOrganisations({ slug, title, organisations }: { slug: string; title: string; organisations: Contents['organisations'] }) {
  return (
    <section className="network-list" aria-labelledby="organisations-heading">
      <h2 id="organisations-heading">{title}
        {organisations && ` (${organisations.totalCount})`}</h2>
      {!organisations && <NotNow />}
      {organisations && (
        <ul className="card-list card-list-columns">
          {organisations.nodes.map((organisation) => (
            <li key={organisation.slug}>
              <OrganisationRow organisation={organisation} />
            </li>
          ))}
        </ul>
      )}
      {organisations && organisations.totalCount > organisations.nodes.length && (
        <p>
          <Link to={`/organisations?network=${slug}`}>
            <Trans>All organisations of this network</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

/** How much there is in the network just now; what cannot be counted at the moment is left out. */
export function NetworkFigures({ title, contents }: { title: string; contents: NetworkContentsQuery | null }) {
  const { events, opportunities, organisations } = (contents ?? {}) as Contents;
  return (
    <section className="network-list" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{title}</h2>
      <ul className="home-figures">
        {opportunities && (
          <li className="card">
            <Plural value={opportunities.totalCount} one="# open offer" other="# open offers" />
          </li>
        )}
        {organisations && (
          <li className="card">
            <Plural value={organisations.totalCount} one="# organisation" other="# organisations" />
          </li>
        )}
        {events && (
          <li className="card">
            <Plural value={events.totalCount} one="# coming date" other="# coming dates" />
          </li>
        )}
      </ul>
    </section>
  );
}
