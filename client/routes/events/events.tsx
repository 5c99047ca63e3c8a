import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData, useSearchParams } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { CalendarSubscription } from '../../features/event/calendar-subscription.tsx';
import { groupByDay } from '../../features/event/event-days.ts';
import { boundsOf, parsePeriod, periodLabels, PERIODS } from '../../features/event/period.ts';
import { useAppState } from '../../shared/app-state.ts';
import { graphql } from '../../shared/graph/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import { EVENT_KINDS, eventKindLabels } from '../../shared/labels/event-labels.ts';
import { textOf, valuesOf } from '../../shared/list-params.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { dayOf } from '../../shared/time/zone-days.ts';
import { ButtonLink } from '../../shared/ui/button.tsx';
import { SelectField } from '../../shared/ui/field.tsx';
import { ListForm } from '../../shared/ui/list-form.tsx';
import { Paging } from '../../shared/ui/paging.tsx';
import { EventDayList } from './event-day-list.tsx';

const EventList = graphql(`
  query EventList($filter: EventFilter, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        slug
        startsAt
        timeZone
        ...EventRow_event
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAGE_SIZE = 30;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const text = textOf(searchParams);
  const kinds = valuesOf(searchParams, 'kind', EVENT_KINDS);
  const period = parsePeriod(searchParams.get('period'));
  const filter = { ...(text && { text }), ...(kinds.length > 0 && { kinds }), ...(period && boundsOf(period, new Date())) };
  const { graph } = context.get(pageContext);
  return needed(await graph.query(EventList, { filter, first: PAGE_SIZE, after: searchParams.get('after') })).events;
}

/** What takes place, day by day, to be narrowed by words, kind and period. */
export function Component() {
  const { i18n, t } = useLingui();
  const { now } = useAppState();
  const { nodes, pageInfo, totalCount } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  return (
    <div className="list-page">
      <PageHead title={t`Events`} description={t`Meetings, training sessions, festivals and work days near you: what takes place, when and where.`} noindex={params.size > 0} />
      <h1>
        <Trans>What takes place</Trans>
      </h1>
      <ListForm textLabel={t`Title or town`}>
        <SelectField label={<Trans>Kind</Trans>} name="kind" defaultValue={valuesOf(params, 'kind', EVENT_KINDS)[0] ?? ''}>
          <option value="">{t`All kinds`}</option>
          {EVENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(eventKindLabels[kind])}
            </option>
          ))}
        </SelectField>
        <SelectField label={<Trans>When</Trans>} name="period" defaultValue={parsePeriod(params.get('period')) ?? ''}>
          <option value="">{t`From today on`}</option>
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {i18n._(periodLabels[period])}
            </option>
          ))}
        </SelectField>
      </ListForm>
      <output className="list-count">
        <Plural value={totalCount} _0="No event found" one="One event" other="# events" />
      </output>
      {nodes.length === 0 && (
        <div className="list-empty">
          <p>
            <Trans>Nothing is planned for that so far. Perhaps another period or another word helps.</Trans>
          </p>
          <p className="actions">
            <ButtonLink to="/events">
              <Trans>Show all events</Trans>
            </ButtonLink>
            <ButtonLink to="/" look="secondary">
              <Trans>Find offers</Trans>
            </ButtonLink>
          </p>
        </div>
      )}
      {groupByDay(nodes, dayOf(new Date(now), 'Europe/Berlin')).map(({ day, events }) => (
        <EventDayList key={day} day={day} events={events} />
      ))}
      <Paging label={t`Events`} pageInfo={pageInfo} />
      <CalendarSubscription text={textOf(params)} kinds={valuesOf(params, 'kind', EVENT_KINDS)} />
    </div>
  );
}
