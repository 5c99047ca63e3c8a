import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OrganisationStanding } from '../../features/organisation-workspace/organisation-standing.tsx';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import type { EventShelf, WorkspaceEventsQuery } from '../../generated/graphql.ts';
import { useAppState } from '../../shared/app-state.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { eventKindLabels } from '../../shared/labels/event-labels.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { eventTimeInWords } from '../../shared/time/dates.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { Paging } from '../../shared/ui/paging.tsx';

const WorkspaceEvents = graphql(`
  query WorkspaceEvents($after: String, $shelf: EventShelf!) {
    viewer {
      id
      memberships {
        organisation {
          id
          slug
          name
          status
          eventShelfCounts {
            shelf
            count
          }
          eventShelf(first: 20, after: $after, shelf: $shelf) {
            nodes {
              id
              kind
              title
              startsAt
              endsAt
              openEnd
              timeZone
              allDay
              cancellationReason
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  }
`);

type Organisation = NonNullable<NonNullable<WorkspaceEventsQuery['viewer']>['memberships'][number]['organisation']>;
type ListedEvent = NonNullable<Organisation['eventShelf']>['nodes'][number];

const shelfLabels: Readonly<Record<EventShelf, MessageDescriptor>> = { COMING: msg`To come`, DRAFTS: msg`Drafts`, OVER: msg`Over`, CANCELLED: msg`Cancelled` };
const SHELVES = Object.keys(shelfLabels) as EventShelf[];

/** The shelf of an address, `?show=drafts`; what is to come for every other word. */
const shelfOf = (shown: string | null): EventShelf => SHELVES.find((shelf) => shelf.toLowerCase() === shown) ?? 'COMING';

/** The events of one's own organisation; not found for everybody else. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { searchParams } = new URL(request.url);
  const shelf = shelfOf(searchParams.get('show'));
  const { viewer } = needed(await graph.query(WorkspaceEvents, { after: searchParams.get('after'), shelf }));
  if (!viewer) throw signInFirst(request);
  return { organisation: found(viewer.memberships.find(({ organisation }) => organisation?.slug === params['slug'])?.organisation), shelf };
}

function EventRow({ event, here }: { event: ListedEvent; here: string }) {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  return (
    <article className="card workspace-posting">
      <h3>
        <Link to={`${here}/${event.id}`}>{event.title || t`(no title yet)`}</Link>
      </h3>
      <p>{eventTimeInWords(event, now, i18n)}</p>
      <p className="muted">
        {i18n._(eventKindLabels[event.kind])}
        {event.cancellationReason && ` · ${event.cancellationReason}`}
      </p>
    </article>
  );
}

/** The events of an organisation by where they stand: to come, drafts, over, cancelled. */
export function Component() {
  const { i18n, t } = useLingui();
  const { organisation, shelf } = useLoaderData<typeof loader>();
  const { eventShelf, eventShelfCounts, name, slug, status } = organisation;
  const here = `/workspace/${slug}/events`;
  const counts = new Map(eventShelfCounts?.map((entry) => [entry.shelf, entry.count]));
  return (
    <div className="workspace-page">
      <PageHead title={t`Events of ${name}`} noindex />
      <h1>{name}</h1>
      <OrganisationStanding status={status} />
      <WorkspaceTabs slug={slug} />
      <p className="actions">
        <ButtonLink to={`${here}/new`}>
          <Trans>Write a new event</Trans>
        </ButtonLink>
      </p>
      <h2>
        <Trans>Events</Trans>
      </h2>
      <ul className="chips" aria-label={t`Show only`}>
        {SHELVES.map((value) => (
          <li key={value}>
            <ChipLink to={value === 'COMING' ? here : `${here}?show=${value.toLowerCase()}`} chosen={shelf === value}>
              {i18n._(shelfLabels[value])} ({counts.get(value) ?? 0})
            </ChipLink>
          </li>
        ))}
      </ul>
      {!eventShelf ? (
        <p className="muted">
          <Trans>The events cannot be loaded just now. Please try again in a minute.</Trans>
        </p>
      ) : eventShelf.nodes.length === 0 ? (
        <p>
          <Trans>Nothing here yet.</Trans>
        </p>
      ) : (
        <>
          <ul className="card-list">
            {eventShelf.nodes.map((event) => (
              <li key={event.id}>
                <EventRow event={event} here={here} />
              </li>
            ))}
          </ul>
          <Paging label={t`Events`} pageInfo={eventShelf.pageInfo} />
        </>
      )}
    </div>
  );
}
