import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { idOf } from '../../shared/figures/counted-for.ts';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { periodOf } from '../../shared/figures/period.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import type { Event } from '../event/event.ts';
import { anEvent, NOW } from '../testing/rows.ts';
import { type EventsWorld, eventsWorld } from '../testing/world.ts';
import { COUNTING } from './counting.ts';

const networkId = anId();
const at = (start: string, rest: Partial<Event>) => anEvent(0, { startsAt: new Date(start), endsAt: new Date(Date.parse(start) + 7_200_000), networkId, interestIds: ['first-aid-courses'], ...rest });
const training = at('2026-09-08T16:00:00Z', { kind: 'TRAINING', capacity: 30 });
const meeting = at('2026-09-30T21:30:00Z', { interestIds: ['games-social-evenings'] });
const workDay = at('2026-09-12T07:00:00Z', { kind: 'WORK_DAY' });
const cancelled = at('2026-09-09T16:00:00Z', { status: 'CANCELLED', capacity: 8 });

/** So many people with a registration each. */
async function register(db: DataSource, { id }: Event, count: number, { status = 'REGISTERED', partySize = 1, attended }: { status?: string; partySize?: number; attended?: boolean }): Promise<void> {
  for (let index = 0; index < count; index++) {
    const [row] = await db.query(
      `INSERT INTO registrations (event_id, name, email, locale, party_size, status, created_at, confirmed_at) VALUES ($1, 'Kim', $2, 'DE', $3, $4, now(), now()) RETURNING id`,
      [id, `${anId()}@people.example`, partySize, status],
    );
    if (attended !== undefined) await db.query('INSERT INTO attendances (registration_id, attended, minutes, recorded_at) VALUES ($1, $2, $3, now())', [row.id, attended, attended ? 90 : 0]);
  }
}

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([training, meeting, workDay, cancelled]);
  await world.db.query(`INSERT INTO event_shifts (event_id, title, note, starts_at, ends_at, capacity) SELECT $1, 'Hecke', '', $2::timestamptz + n * interval '1 hour', $2::timestamptz + (n + 1) * interval '1 hour', 6 FROM generate_series(0, 1) n`, [workDay.id, workDay.startsAt]);
  await register(world.db, training, 8, { partySize: 2, attended: true });
  await register(world.db, training, 5, { attended: false });
  await register(world.db, training, 6, {});
  await register(world.db, training, 7, { status: 'WAITING' });
  await register(world.db, meeting, 5, { attended: true });
  await register(world.db, meeting, 6, { status: 'CANCELLED' });
  await countMissingDays(world.db, COUNTING, NOW);
});
afterAll(() => world.close());

test('events are counted by the day on which they begin, with their seats, who waited, who came and for how long', async () => {
  const fields = ['heldEvents', 'offeredSeats', 'takenSeats', 'waitingSeats', 'attendedSeats', 'noShows', 'attendedHours', 'trainingHours'];
  const query = `query($them: [_Any!]!) { _entities(representations: $them) { ... on NetworkStatistics { ${fields.map((name) => `${name} { value }`).join(' ')} seats: takenSeats { groups(by: FIELD) { key value } } } } }`;
  const them = [{ __typename: 'NetworkStatistics', id: idOf({ networkId, period: periodOf('2026-07-01', '2026-09-30', NOW) }) }];
  const { data, errors } = await world.ask<{ _entities: unknown[] }>(query, { them }, aViewer({ coordinates: [networkId] }));
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([{
    heldEvents: { value: 3 }, offeredSeats: { value: 42 }, takenSeats: { value: 32 }, waitingSeats: { value: 7 }, attendedSeats: { value: 21 }, noShows: { value: 5 },
    attendedHours: { value: 31.5 }, trainingHours: { value: 24 }, seats: { groups: [{ key: 'rescue', value: 27 }, { key: 'leisure', value: 5 }] },
  }]);
});

test('what was counted stays when those who were registered are erased', async () => {
  const counted = () => world.db.query('SELECT * FROM monthly_figures ORDER BY figure, grouping, key');
  const before: unknown[] = await counted();
  await world.db.query('DELETE FROM registrations');
  await countMissingDays(world.db, COUNTING, new Date(NOW.getTime() + 86_400_000));
  expect(await counted()).toEqual(before);
  expect(before.length).toBeGreaterThan(10);
});
