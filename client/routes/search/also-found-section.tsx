import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EventRow } from '../../features/event/event-row.tsx';
import { NewsRow } from '../../features/news/news-row.tsx';
import { OrganisationRow } from '../../features/organisation/organisation-row.tsx';
import type { FoundArticlesQuery } from '../../generated/graphql.ts';
import type { AlsoFound } from './also-found.ts';

interface Props {
  readonly found: AlsoFound;
  /** The words that were searched for, and the network to which they were narrowed, as the pages of the lists take them. */
  readonly query: string;
}

/** Below the offers: what else has the words in it, a few of each kind and the way to all. Says nothing when there is nothing. */
export function AlsoFoundSection({ found: { organisations, events, articles }, query }: Props) {
  const total = [organisations, events, articles?.news, articles?.guides, articles?.projects].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);
  if (total === 0) return null;
  return (
    <section className="also-found" aria-labelledby="also-found">
      <h2 id="also-found">
        <Trans>Also found</Trans>
      </h2>
      {organisations && organisations.totalCount > 0 && (
        <Kind all={<Link to={`/organisations?${query}`}><Trans>All organisations with these words ({organisations.totalCount})</Trans></Link>}>
          {organisations.nodes.map((organisation) => (
            <li key={organisation.slug}>
              <OrganisationRow organisation={organisation} heading="h3" />
            </li>
          ))}
        </Kind>
      )}
      {events && events.totalCount > 0 && (
        <Kind all={<Link to={`/events?${query}`}><Trans>All dates with these words ({events.totalCount})</Trans></Link>}>
          {events.nodes.map((event) => (
            <li key={event.id}>
              <EventRow event={event} />
            </li>
          ))}
        </Kind>
      )}
      {articles && (
        <>
          <Articles list={articles.news} all={<Link to={`/news?${query}`}><Trans>All news with these words ({articles.news.totalCount})</Trans></Link>} />
          <Articles list={articles.guides} all={<Link to={`/guides?${query}`}><Trans>All guides with these words ({articles.guides.totalCount})</Trans></Link>} />
          <Articles list={articles.projects} all={<Link to={`/projects?${query}`}><Trans>All projects with these words ({articles.projects.totalCount})</Trans></Link>} />
        </>
      )}
    </section>
  );
}

function Articles({ list, all }: { list: FoundArticlesQuery['news']; all: ReactNode }) {
  if (list.totalCount === 0) return null;
  return (
    <Kind all={all}>
      {list.nodes.map((article) => (
        <li key={article.id}>
          <NewsRow article={article} heading="h3" />
        </li>
      ))}
    </Kind>
  );
}

function Kind({ children, all }: { children: ReactNode; all: ReactNode }) {
  return (
    <div className="also-found-kind">
      <ul className="card-list">{children}</ul>
      <p>{all}</p>
    </div>
  );
}
