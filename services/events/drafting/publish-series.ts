import type { EntityManager } from 'typeorm';
import type { Event } from '../event/event.ts';
import { beginSeries } from '../series/begin-series.ts';
import { occurrenceSlug } from '../series/occurrence.ts';
import { writeSeries } from '../series/series.service.ts';
import { updateHeld } from './drafting.repository.ts';

/** Publishes a draft that repeats, which the transaction holds, with all its dates: it is the first of them. `event` is as it shall be. */
export async function publishSeries(tx: EntityManager, now: Date, event: Event, rule: string): Promise<void> {
  const { id, startsAt, status, timeZone, title } = event;
  const series = await beginSeries(tx, event, rule);
  await updateHeld(tx, event, { status, slug: occurrenceSlug(title, startsAt, timeZone, id.slice(-8)), seriesId: series.id, recurrenceId: startsAt, recurrence: null });
  await writeSeries(tx, now, series, []);
}
