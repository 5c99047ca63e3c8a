import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { COUNTING } from './counting.ts';
import { statisticsKey } from './statistics.world.ts';

const networkId = anId();
const organisation = anOrganisation({ networkId });
const reading = anOpportunity({ organisationId: organisation.id, networkId, interestIds: ['reading-aloud'], latitude: 49.97, longitude: 6.52, kind: 'HELP_REQUEST' });

async function profile(db: DataSource, personId: string, { latitude = 49.9, interests = ['reading-aloud'] } = {}): Promise<void> {
  await db.query(
    `INSERT INTO volunteer_profiles (person_id, interest_ids, skill_ids, languages, availability, commitment, attendance, place_id, place_name, latitude, longitude, cell, radius_km, is_findable, version, changed_at)
     VALUES ($1, $2, '{}', '{}', '{}', '{}', '{}', 'p', 'Irrel', $3, 6.5, 1, 25, false, 1, now())`,
    [personId, interests, latitude],
  );
}
async function search(db: DataSource, criteria: object, { personId = null as string | null, isResting = false } = {}): Promise<void> {
  const id = anId();
  await db.query(
    `INSERT INTO saved_searches (id, person_id, email, locale, name, criteria, query, frequency, paused_at, confirmed_at, created_at, link_hash)
     VALUES ($1, $2, $3, 'DE', 'Suche', $4, '', 'DAILY', $5, now(), now(), $6)`,
    [id, personId, `${id}@people.example`, JSON.stringify(criteria), isResting ? new Date() : null, Buffer.from(id)],
  );
}

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [reading] }));
  const people = Array.from({ length: 6 }, () => anId());
  for (const person of people) await profile(world.db, person);
  await profile(world.db, anId(), { latitude: 53.5 });
  await profile(world.db, anId(), { interests: [] });
  for (const near of [{ latitude: 49.97, longitude: 6.52, radiusKm: 10 }, undefined]) for (let one = 0; one < 3; one++) await search(world.db, { interests: ['choirs-singing'], ...(near && { near }) });
  await search(world.db, { interests: ['choirs-singing'] }, { personId: people[0] ?? null });
  await search(world.db, { interests: ['choirs-singing'] }, { isResting: true });
  await search(world.db, { interests: ['choirs-singing'], networkId: anId() });
  for (const night of ['2026-09-30T23:30:00Z', '2026-10-20T01:20:00Z']) await countMissingDays(world.db, COUNTING, new Date(night));
});
afterAll(() => world.close());

async function figures(fields: string): Promise<unknown> {
  const query = `query($them: [_Any!]!) { _entities(representations: $them) { ... on NetworkStatistics { ${fields} } } }`;
  const { data, errors } = await world.ask<{ _entities: readonly unknown[] }>(query, { them: [statisticsKey(networkId, '2026-09-01', '2026-09-30')] }, aViewer({ coordinates: [networkId] }));
  expect(errors).toBeUndefined();
  return data._entities[0];
}

test('who looks for something around a network counts once, by field and place, in whole fives', async () => {
  await expect(figures('seekers { value groups(by: FIELD) { key value } byPlace: groups(by: PLACE) { key value } }')).resolves.toEqual({
    seekers: { value: 10, groups: [{ key: 'culture', value: 5 }, { key: 'school', value: 5 }], byPlace: [{ key: '', value: 5 }, { key: 'Irrel', value: 5 }] },
  });
});

test('nobody sees one more or less', async () => {
  const before = await figures('seekers { value }');
  await world.db.query(`UPDATE monthly_figures SET value = value + 1, people = people + 1 WHERE figure = 'seekers' AND grouping = 'ALL'`);
  await expect(figures('seekers { value }')).resolves.toEqual(before);
});

test('postings are told apart by their kind', async () => {
  await expect(figures('liveOpportunities { groups(by: OPPORTUNITY_KIND) { key value } }')).resolves.toEqual({ liveOpportunities: { groups: [{ key: 'HELP_REQUEST', value: 1 }] } });
});
