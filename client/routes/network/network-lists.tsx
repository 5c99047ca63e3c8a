import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { EventRow } from '../../features/event/event-row.tsx';
import { NewsRow } from '../../features/news/news-row.tsx';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import { OrganisationRow } from '../../features/organisation/organisation-row.tsx';
import type { NetworkContentsQuery } from '../../generated/graphql.ts';

type Contents = Partial<NetworkContentsQuery>;

const NotNow = () => (
  <p className="muted">
    <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>
  </p>
);

/** The newest offers of the network, and the way to all of them. */
export function NetworkOpportunities({ slug, opportunities }: { slug: string; opportunities: Contents['opportunities'] }) {
  return (
    <section className="network-list" aria-labelledby="opportunities-heading">
      <h2 id="opportunities-heading">{opportunities ? <Trans>Help is welcome here ({opportunities.totalCount})</Trans> : <Trans>Help is welcome here</Trans>}</h2>
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

/** What the network tells. */
export function NetworkNews({ slug, news }: { slug: string; news: Contents['news'] }) {
  if (news?.totalCount === 0) return null;
  return (
    <section className="network-list" aria-labelledby="news-heading">
      <h2 id="news-heading">
        <Trans>News</Trans>
      </h2>
      {!news && <NotNow />}
      {news && (
        <ul className="card-list">
          {news.nodes.map((article) => (
            <li key={article.id}>
              <NewsRow article={article} heading="h3" withNetwork={false} />
            </li>
          ))}
        </ul>
      )}
      {news && news.totalCount > news.nodes.length && (
        <p>
          <Link to={`/news?network=${slug}`}>
            <Trans>All news of this network</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

/** The next dates of the network. */
export function NetworkEvents({ slug, events }: { slug: string; events: Contents['events'] }) {
  if (events?.totalCount === 0) return null;
  return (
    <section className="network-list" aria-labelledby="events-heading">
      <h2 id="events-heading">
        <Trans>Coming dates</Trans>
      </h2>
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
export function NetworkOrganisations({ organisations }: { organisations: Contents['organisations'] }) {
  return (
    <section className="network-list" aria-labelledby="organisations-heading">
      <h2 id="organisations-heading">{organisations ? <Trans>Organisations ({organisations.totalCount})</Trans> : <Trans>Organisations</Trans>}</h2>
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
    </section>
  );
}
