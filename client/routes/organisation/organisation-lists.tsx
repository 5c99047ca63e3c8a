import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { organisationFeedPath } from '../../features/event/calendar-address.ts';
import { CalendarSubscription } from '../../features/event/calendar-subscription.tsx';
import { EventRow } from '../../features/event/event-row.tsx';
import { OpportunityCard } from '../../features/opportunity/opportunity-card.tsx';
import type { OrganisationPageQuery } from '../../generated/graphql.ts';
import { Paging } from '../../shared/ui/paging.tsx';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

const NotNow = () => (
  <p className="muted">
    <Trans>This part cannot be loaded just now. Please try again in a minute.</Trans>
  </p>
);

/** The live offers of an organisation. */
export function OrganisationOpportunities({ opportunities }: { opportunities: Organisation['opportunities'] }) {
  const { t } = useLingui();
  return (
    <section className="organisation-list" id="opportunities" aria-labelledby="opportunities-heading">
      <h2 id="opportunities-heading">
        {opportunities ? <Trans>Help is welcome here ({opportunities.totalCount})</Trans> : <Trans>Help is welcome here</Trans>}
      </h2>
      {!opportunities && <NotNow />}
      {opportunities?.totalCount === 0 && (
        <p>
          <Trans>There is no open offer at the moment. You can write to the organisation all the same and ask.</Trans>
        </p>
      )}
      {opportunities && opportunities.nodes.length > 0 && (
        <ul className="card-list card-list-columns">
          {opportunities.nodes.map((opportunity) => (
            <li key={opportunity.id}>
              <OpportunityCard opportunity={opportunity} />
            </li>
          ))}
        </ul>
      )}
      {opportunities && <Paging label={t`offers`} pageInfo={opportunities.pageInfo} hash="#opportunities" />}
    </section>
  );
}

/** The coming dates of an organisation. */
export function OrganisationEvents({ events, slug }: { events: Organisation['events']; slug: string }) {
  const { t } = useLingui();
  if (events?.totalCount === 0) return null;
  return (
    <section className="organisation-list" id="events" aria-labelledby="events-heading">
      <h2 id="events-heading">
        <Trans>Coming dates</Trans>
      </h2>
      {!events && <NotNow />}
      {events && (
        <ul className="card-list card-list-columns">
          {events.nodes.map((event) => (
            <li key={event.id}>
              <EventRow event={event} withOrganisation={false} />
            </li>
          ))}
        </ul>
      )}
      {events && <Paging label={t`dates`} name="events" pageInfo={events.pageInfo} hash="#events" />}
      {events && (
        <p>
          <Link to={`/events?organisation=${slug}`}>
            <Trans>All dates of this organisation, also as a month</Trans>
          </Link>
        </p>
      )}
      {events && <CalendarSubscription pathOf={(format) => organisationFeedPath(slug, format)} />}
    </section>
  );
}
