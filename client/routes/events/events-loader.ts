import type { LoaderFunctionArgs } from 'react-router';
import { parseEventCriteria, toEventFilter } from '../../features/event/event-criteria.ts';
import type { EventCriteria } from '../../features/event/event-criteria.ts';
import { boundsOfDay, boundsOfMonth, daysOfMonth, monthOf } from '../../features/event/month.ts';
import { boundsOf } from '../../features/event/period.ts';
import type { EventChoicesQuery, EventFilter, EventHostsQuery, EventListQuery, EventMonthQuery } from '../../generated/graphql.ts';
import { needed, pageContext } from '../../shared/graph/graph.ts';
import type { FieldRefusal, GraphAnswer } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { dayOf } from '../../shared/time/zone-days.ts';
import { EventChoices, EventHosts, EventList, EventMonth } from './events-query.ts';

const PAGE_SIZE = 30;

/** Nothing has this id, so what is narrowed to a name that is nobody's finds nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the page of events shows: a list, or a month. Both are null when the place is not known, which `refusals` then say. */
export interface EventsData {
  /** Empty while the service that knows the interests is away. */
  readonly fields: EventChoicesQuery['interests'];
  readonly list: EventListQuery['events'] | null;
  readonly month: { readonly name: string; readonly totalCount: number; readonly days: EventMonthQuery['eventDays'] } | null;
  readonly refusals: readonly FieldRefusal[];
  readonly hosts: Hosts;
}

/** The networks to choose from, and the network and the organisation that are chosen; empty while the service that knows them is away. */
interface Hosts {
  readonly networks: EventHostsQuery['networks']['nodes'];
  readonly network: NonNullable<EventHostsQuery['network']> | null;
  readonly organisation: NonNullable<EventHostsQuery['organisation']> | null;
}

/** The time that a list is narrowed to. */
function timeOf({ period, day }: EventCriteria, now: Date): EventFilter {
  if (period) return boundsOf(period, now);
  return day ? { between: boundsOfDay(day) } : {};
}

const hostsOf = ({ data }: GraphAnswer<EventHostsQuery>): Hosts => ({ networks: data?.networks.nodes ?? [], network: data?.network ?? null, organisation: data?.organisation ?? null });

/** Whose events are asked for, as the filter says it. */
function hostOf({ network, organisation }: EventCriteria, hosts: EventHostsQuery): EventFilter {
  return {
    ...(network && { network: hosts.network?.id ?? NOBODY }),
    ...(organisation && { organisation: hosts.organisation?.id ?? NOBODY }),
  };
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
  const { network, organisation } = criteria;
  const named = graph.query(EventHosts, { network, withNetwork: network !== '', organisation, withOrganisation: organisation !== '' });
  // Nobody waits for the names, or needs them, who does not ask by one.
  const filter = { ...toEventFilter(criteria), ...(network || organisation ? hostOf(criteria, needed(await named)) : {}) };
  const asked = named.then(hostsOf);
  const choices = graph.query(EventChoices, { locale: graphLocale(locale) }).then(({ data }) => data?.interests ?? []);
  const now = new Date();
  if (criteria.month) {
    const name = criteria.month === 'now' ? monthOf(dayOf(now)) : criteria.month;
    const days = daysOfMonth(name);
    const [fields, hosts, answer] = await Promise.all([choices, asked, graph.query(EventMonth, { filter, inMonth: { ...filter, between: boundsOfMonth(name) }, from: days[0] ?? '', days: days.length })]);
    const refusals = refusalsOf(answer);
    if (refusals.length > 0) return { fields, list: null, month: null, refusals, hosts };
    const { events, eventDays } = needed(answer);
    return { fields, list: null, month: { name, totalCount: events.totalCount, days: eventDays }, refusals, hosts };
  }
  const [fields, hosts, answer] = await Promise.all([choices, asked, graph.query(EventList, { filter: { ...filter, ...timeOf(criteria, now) }, first: PAGE_SIZE, after: searchParams.get('after') })]);
  const refusals = refusalsOf(answer);
  return { fields, list: refusals.length > 0 ? null : needed(answer).events, month: null, refusals, hosts };
}
