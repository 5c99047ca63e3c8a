import type { ExecutionResult } from 'graphql';
import { badUserInput, type CodedError } from '../../services/shared/errors.ts';
import { type Execute, PartAway, refusalOf } from './answer.ts';
import { type CalendarRequest, unknownName } from './calendar-address.ts';
import type { CalendarEvent } from '../../services/shared/calendar/calendar-text.ts';
import { asCalendarParameters, calendarFilter } from './calendar-filter.ts';

/** A feed has no more entries than this; the next ones come when these are over. */
export const MOST_ENTRIES = 2000;

/** What a calendar asks of an event. */
export const EVENT_FIELDS = `id slug status title summary startsAt endsAt timeZone allDay openEnd venue onlineUrl cancellationReason sequence updatedAt
  address { street postalCode town latitude longitude } organisation { name }`;
const ONE = `query CalendarEvent($slug: String!) { event(slug: $slug) { ${EVENT_FIELDS} } }`;
const many = (fields: string): string => `query CalendarFeed($filter: EventFilter, $first: Int!) { eventFeed(filter: $filter, first: $first) { ${EVENT_FIELDS} ${fields} } }`;
const NAMES = `query CalendarNames($organisation: String, $network: String, $withOrganisation: Boolean!, $withNetwork: Boolean!) {
  organisation(slug: $organisation) @include(if: $withOrganisation) { id name } network(slug: $network) @include(if: $withNetwork) { id name } }`;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One public event by its slug; null when there is none. @throws PartAway */
export async function calendarEvent(execute: Execute, slug: string): Promise<CalendarEvent | null> {
  const { data, errors } = await execute({ query: ONE, variables: { slug } });
  const event = data?.['event'] as CalendarEvent | null | undefined;
  if (!event && errors) throw new PartAway();
  return event ?? null;
}

/** Whose names the request gives, as the graph knows them. @throws CodedError for a name that is nobody's; PartAway */
async function namesOf(execute: Execute, { organisation, network }: CalendarRequest): Promise<{ organisation?: Named; network?: Named }> {
  if (!organisation && !network) return {};
  const variables = { organisation, network, withOrganisation: organisation !== undefined, withNetwork: network !== undefined };
  const { data, errors } = await execute({ query: NAMES, variables });
  const found = (name: 'organisation' | 'network', slug: string | undefined): Named | undefined => {
    const named = data?.[name] as Named | null | undefined;
    if (slug === undefined || named) return named ?? undefined;
    if (errors) throw new PartAway();
    return unknownName(name);
  };
  const names = { organisation: found('organisation', organisation), network: found('network', network) };
  return { ...(names.organisation && { organisation: names.organisation }), ...(names.network && { network: names.network }) };
}

/** What the graph refuses, in the words of the address; else it gave no answer. */
function refusedOr({ errors }: ExecutionResult): CodedError {
  const problems = refusalOf(errors);
  return problems ? badUserInput(asCalendarParameters(problems)) : new PartAway();
}

/** Which events of a feed are asked for, those not over before `from`, and which fields of theirs beside `EVENT_FIELDS`. */
interface Asked {
  readonly from: Date;
  readonly fields?: string;
}

/** The events of a feed by start, at most `MOST_ENTRIES`, and what the feed is about. @throws CodedError, PartAway */
export async function calendarEvents(execute: Execute, request: CalendarRequest, { from, fields = '' }: Asked): Promise<{ events: readonly CalendarEvent[]; about: readonly string[] }> {
  const { organisation, network } = await namesOf(execute, request);
  const filter = {
    from: from.toISOString(),
    ...calendarFilter(request),
    ...(organisation && { organisation: organisation.id }),
    ...(network && { network: network.id }),
  };
  const answer = await execute({ query: many(fields), variables: { filter, first: MOST_ENTRIES } });
  if (!answer.data) throw refusedOr(answer);
  return { events: answer.data['eventFeed'] as CalendarEvent[], about: [organisation?.name, network?.name, request.place, request.text].filter((word) => word !== undefined) };
}
