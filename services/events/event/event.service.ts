import { type Connection, connectionPage } from '../../shared/connection.ts';
import { idOrSlug, type Named } from '../../shared/id-or-slug.ts';
import { isUuid } from '../../shared/ids.ts';
import { type FindByKey, listsByKey } from '../../shared/loaders.ts';
import type { EventsContext, EventsOfOpportunity, EventsOfOrganisation } from '../context.ts';
import { cursorOf, positionOf } from './event.position.ts';
import { countEventsOf, findEventBySlug, findEventsOf } from './event.repository.ts';
import type { Event } from './event.ts';

type Services = Pick<EventsContext, 'db' | 'now'>;

/** One public event by id or by slug; exactly one of them must be given. */
export async function eventBy({ db, events }: EventsContext, named: Named): Promise<Event | null> {
  const { id, slug } = idOrSlug(named);
  return slug === null ? events.load(id) : findEventBySlug(db, slug);
}

/**
 * Upcoming events of several organisations: two statements for each distinct page size and position, however many organisations.
 * An answer that is an Error (a forged cursor) is that of its key alone.
 */
export async function eventsOfOrganisations({ db, now }: Services, keys: readonly EventsOfOrganisation[]): Promise<(Connection<Event> | Error)[]> {
  const from = now();
  const ids = [...new Set(keys.map(({ organisationId }) => organisationId).filter(isUuid))];
  const totals = await countEventsOf(db, ids, from);
  const rowsByPage = new Map<string, Promise<Event[]>>();
  const pages = keys.map(async ({ organisationId, first, after }) => {
    const page = JSON.stringify([first, after]);
    const rows = rowsByPage.get(page) ?? findEventsOf(db, 'organisation_id', ids, { from, limit: first + 1, after: positionOf(after) });
    rowsByPage.set(page, rows);
    const own = (await rows).filter((event) => event.organisationId === organisationId);
    return connectionPage(own, { first, after, totalCount: totals.get(organisationId) ?? 0, cursorOf });
  });
  const settled = await Promise.allSettled(pages);
  return settled.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error)));
}

/** Finds the next events of opportunities, at most `first` of each, by the opportunities' ids. */
export type NextEvents = (first: number) => FindByKey<Event[]>;

/** The next events of opportunities for all requests of the process: those that want as many at the same time share a statement. */
export function nextEventsOfOpportunities({ db, now }: Services): NextEvents {
  const byFirst = new Map<number, FindByKey<Event[]>>();
  return (first) => {
    const find = byFirst.get(first) ?? listsByKey((ids) => findEventsOf(db, 'opportunity_id', ids, { from: now(), limit: first }), ({ opportunityId }) => opportunityId ?? '');
    byFirst.set(first, find);
    return find;
  };
}

/** The next events of several opportunities: one statement for each distinct `first`, however many opportunities. */
export async function eventsOfOpportunities(nextEvents: NextEvents, keys: readonly EventsOfOpportunity[]): Promise<Event[][]> {
  const asked = [...Map.groupBy(keys.filter(({ opportunityId }) => isUuid(opportunityId)), ({ first }) => first)];
  const answers = asked.map(async ([first, same]) => [first, await nextEvents(first)(same.map(({ opportunityId }) => opportunityId))] as const);
  const found = new Map(await Promise.all(answers));
  return keys.map(({ opportunityId, first }) => found.get(first)?.get(opportunityId) ?? []);
}
