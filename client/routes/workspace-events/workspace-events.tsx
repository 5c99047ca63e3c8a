import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { OrganisationStanding } from '../../features/organisation-workspace/organisation-standing.tsx';
import { WorkspaceTabs } from '../../features/organisation-workspace/workspace-tabs.tsx';
import type { EventShelf } from '../../generated/graphql.ts';
import { found, needed, pageContext } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { signInFirst } from '../../shared/graph/sign-in-first.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { ChipLink } from '../../shared/ui/chip.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { EventEntry } from './event-entry.tsx';
import { SeriesEntry } from './series-entry.tsx';

const WorkspaceEvents = graphql(`
  query WorkspaceEvents($after: String, $shelf: EventShelf!, $series: ID, $seriesOnce: Boolean!) {
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
          eventShelf(first: 20, after: $after, shelf: $shelf, series: $series, seriesOnce: $seriesOnce) {
            nodes {
              id
              series {
                id
                title
                ...SeriesEntry_series
              }
              ...EventEntry_event
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

const shelfLabels: Readonly<Record<EventShelf, MessageDescriptor>> = { COMING: msg`To come`, DRAFTS: msg`Drafts`, OVER: msg`Over`, CANCELLED: msg`Cancelled` };
const SHELVES = Object.keys(shelfLabels) as EventShelf[];

/** The shelf of an address, `?show=drafts`; what is to come for every other word. */
const shelfOf = (shown: string | null): EventShelf => SHELVES.find((shelf) => shelf.toLowerCase() === shown) ?? 'COMING';

function addressOf(here: string, shelf: EventShelf, series: string | null): string {
  const asked = new URLSearchParams({ ...(shelf !== 'COMING' && { show: shelf.toLowerCase() }), ...(series !== null && { series }) });
  return asked.size === 0 ? here : `${here}?${asked}`;
}

/** The events of one's own organisation; not found for everybody else. What is to come has each series once, and `?series=` has the dates of one. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { graph } = context.get(pageContext);
  const { searchParams } = new URL(request.url);
  const shelf = shelfOf(searchParams.get('show'));
  const series = searchParams.get('series');
  const { viewer } = needed(await graph.query(WorkspaceEvents, { after: searchParams.get('after'), shelf, series, seriesOnce: series === null && shelf === 'COMING' }));
  if (!viewer) throw signInFirst(request);
  return { organisation: found(viewer.memberships.find(({ organisation }) => organisation?.slug === params['slug'])?.organisation), series, shelf };
}

/** The events of an organisation by where they stand: to come, drafts, over, cancelled. */
export function Component() {
  const { i18n, t } = useLingui();
  const { organisation, series, shelf } = useLoaderData<typeof loader>();
  const { eventShelf, eventShelfCounts, name, slug, status } = organisation;
  const here = `/workspace/${slug}/events`;
  const counts = new Map(eventShelfCounts?.map((entry) => [entry.shelf, entry.count]));
  const title = series === null ? null : eventShelf?.nodes[0]?.series?.title;
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
        <ButtonLink look="secondary" to={`/workspace/${slug}/calendar-import`}>
          <Trans>Bring in a calendar</Trans>
        </ButtonLink>
      </p>
      <h2>
        {series === null ? <Trans>Events</Trans> : title ? <Trans>The dates of “{title}”</Trans> : <Trans>The dates of a series</Trans>}
      </h2>
      <ul className="chips" aria-label={t`Show only`}>
        {SHELVES.filter((value) => series === null || value !== 'DRAFTS').map((value) => (
          <li key={value}>
            <ChipLink to={addressOf(here, value, series)} chosen={shelf === value}>
              {i18n._(shelfLabels[value])}
              {series === null && <> ({counts.get(value) ?? 0})</>}
            </ChipLink>
          </li>
        ))}
      </ul>
      {series !== null && (
        <p>
          <Link to={here}>
            <Trans>Back to all events</Trans>
          </Link>
        </p>
      )}
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
                <article className="card workspace-posting">
                  <EventEntry event={event} here={here} />
                  {series === null && shelf === 'COMING' && event.series && <SeriesEntry series={event.series} here={here} />}
                </article>
              </li>
            ))}
          </ul>
          <Paging label={t`Events`} pageInfo={eventShelf.pageInfo} />
        </>
      )}
    </div>
  );
}
