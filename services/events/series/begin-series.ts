import type { EntityManager } from 'typeorm';
import { newId } from '../../shared/ids.ts';
import type { Event } from '../event/event.ts';
import type { EventSeries, Template } from './event-series.ts';
import { upsertSeries } from './series.repository.ts';
import { lengthBetween } from './wall-clock.ts';

/** What of a date all dates of its series have in common. */
export function templateOf(event: Event): Template {
  const { kind, status, title, summary, description, attendance, venue, location, onlineUrl, interestIds, capacity, cancellationReason, opportunityId, networkId, openEnd, targetGroup, certificate, costs, provider, questions } = event;
  return { kind, status, title, summary, description, attendance, venue, location, onlineUrl, interestIds, capacity, cancellationReason, opportunityId, networkId, openEnd, targetGroup, certificate, costs, provider, questions };
}

/**
 * A series that begins with an event that is there already and has its times and words. Its other dates are made when it is written;
 * the event becomes its first date once its row says so.
 */
export async function beginSeries(tx: EntityManager, event: Event, rule: string): Promise<EventSeries> {
  const { allDay, endsAt, organisationId, startsAt, timeZone } = event;
  const { days, seconds } = lengthBetween(startsAt, endsAt, timeZone);
  // However far ahead it begins: its first date is there, and so counts as unfolded.
  const series: EventSeries = {
    id: await newId(tx), organisationId, startsAt, lengthDays: days, lengthSeconds: seconds, timeZone, allDay, rule, added: [], excluded: [], template: templateOf(event),
    unfoldedUntil: new Date(startsAt.getTime() + 1), ended: false, writtenHere: true,
  };
  await upsertSeries(tx, series);
  return series;
}
