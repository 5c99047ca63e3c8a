import type { LoaderFunctionArgs } from 'react-router';
import { parseEventCriteria, toEventFilter } from '../../features/event/event-criteria.ts';
import type { EventCriteria } from '../../features/event/event-criteria.ts';
import { boundsOfDay, boundsOfMonth, daysOfMonth, monthOf } from '../../features/event/month.ts';
import { boundsOf } from '../../features/event/period.ts';
import type { EventChoicesQuery, EventFilter, EventListQuery, EventMonthQuery } from '../../generated/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { EventChoices, EventList, EventMonth } from './events-query.ts';

const PAGE_SIZE = 30;

/** What the page of events shows: a list, or a month. Both are null when the place is not known, which `refusals` then say. */
export interface EventsData {
  /** Empty while the service that knows the interests is away. */
  readonly fields: EventChoicesQuery['interests'];
  readonly list: EventListQuery['events'] | null;
  readonly month: { readonly name: string; readonly totalCount: number; readonly days: EventMonthQuery['eventDays'] } | null;
  readonly refusals: readonly FieldRefusal[];
}

/** The time that a list is narrowed to. */
function timeOf({ period, day }: EventCriteria, now: Date): EventFilter {
  if (period) return boundsOf(period, now);
  return day ? { between: boundsOfDay(day) } : {};
}

/** What is wrong with the place is said at its field; another refusal is a page of its own. */
function refusalsOf({ data, errors }: GraphAnswer<unknown>): FieldRefusal[] {
  const fields = data === null ? errors.flatMap((error) => error.fields) : [];
  return fields.every(({ path }) => path.includes('.near')) ? fields : [];
}

/** Reads the address, asks for the choices and the events at once. */
export async function loader({ context, request }: LoaderFunctionArgs): Promise<EventsData> {
  const { graph, locale } = context.get(pageContext);
  const { searchParams } = new URL(request.url);
  const criteria = parseEventCriteria(searchParams);
  const filter = toEventFilter(criteria);
  const choices = graph.query(EventChoices, { locale: graphLocale(locale) }).then(({ data }) => data?.interests ?? []);
  const now = new Date();
  if (criteria.month) {
    const name = criteria.month === 'now' ? monthOf(dayOf(now, 'Europe/Berlin')) : criteria.month;
    const days = daysOfMonth(name);
    const [fields, answer] = await Promise.all([choices, graph.query(EventMonth, { filter, inMonth: { ...filter, between: boundsOfMonth(name) }, from: days[0] ?? '', days: days.length })]);
    const refusals = refusalsOf(answer);
    if (refusals.length > 0) return { fields, list: null, month: null, refusals };
    const { events, eventDays } = needed(answer);
    return { fields, list: null, month: { name, totalCount: events.totalCount, days: eventDays }, refusals };
  }
  const [fields, answer] = await Promise.all([choices, graph.query(EventList, { filter: { ...filter, ...timeOf(criteria, now) }, first: PAGE_SIZE, after: searchParams.get('after') })]);
  const refusals = refusalsOf(answer);
  return { fields, list: refusals.length > 0 ? null : needed(answer).events, month: null, refusals };
}
