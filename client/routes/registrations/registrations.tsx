import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OwnCalendar } from '../../features/event/own-calendar.tsx';
import { VolunteerNav } from '../../features/profile/volunteer-nav.tsx';
import { RegisteredEvent } from '../../features/registration/registered-event.tsx';
import { RegistrationCard } from '../../features/registration/registration-card.tsx';
import { graphql } from '../../shared/graph/graphql.ts';
import { viewerPage } from '../../shared/graph/viewer-page.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { PagedList } from '../../shared/ui/paged-list.tsx';
import { ScriptNeeded } from '../../shared/ui/script-needed.tsx';

const RegistrationsPage = graphql(`
  query RegistrationsPage($first: Int!, $after: String) {
    viewer {
      id
      personalCalendar {
        ...OwnCalendar_calendar
      }
      registrations(first: $first, after: $after) {
        totalCount
        nodes {
          id
          ...RegistrationCard_registration
          event {
            id
            ...RegisteredEvent_event
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export async function loader(args: LoaderFunctionArgs) {
  const { personalCalendar, registrations } = await viewerPage(RegistrationsPage, args);
  return { registrations: registrations ?? null, calendar: personalCalendar ?? null };
}

/** What somebody has registered for, the latest first. */
export function Component() {
  const { t } = useLingui();
  const { calendar, registrations } = useLoaderData<typeof loader>();
  const title = t`Registrations`;
  const hasSome = registrations !== null && (registrations.totalCount > 0 || calendar !== null);
  return (
    <div className="volunteer-page">
      <PageHead title={title} noindex />
      <VolunteerNav />
      <h1>{title}</h1>
      {hasSome && <ScriptNeeded title={<Trans>Changing the registration needs JavaScript</Trans>} />}
      <PagedList
        list={registrations}
        label={title}
        count={<Plural value={registrations?.totalCount ?? 0} one="# registration" other="# registrations" />}
        away={<Trans>Your registrations cannot be shown just now. Please try again in a moment.</Trans>}
        empty={
          <>
            <p className="lead">
              <Trans>You have not registered for an event yet.</Trans>
            </p>
            <p className="actions">
              <ButtonLink to="/events">
                <Trans>All events</Trans>
              </ButtonLink>
            </p>
          </>
        }
      >
        {({ event, ...registration }) => (
          <article className="card">
            {event && <RegisteredEvent event={event} />}
            <RegistrationCard registration={registration} />
          </article>
        )}
      </PagedList>
      {hasSome && <OwnCalendar calendar={calendar} />}
    </div>
  );
}
