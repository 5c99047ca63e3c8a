import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { LOOKED_AT } from './finding.codes.ts';
import { aMemberOf, bitburg, found } from './finding.world.ts';
import { cellsInReach } from './reach.ts';
import { FIND_VOLUNTEERS } from './volunteers.repository.ts';

const MANY = 30_000;
const club = anOrganisation();
const reading = anOpportunity({ organisationId: club.id, interestIds: ['reading-aloud'], ...bitburg });

interface Node {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}

/** The rows of the profiles that a plan has read, those that it threw away too. */
function read(node: Node): number {
  const own = node['Relation Name'] === 'volunteer_profiles' ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  return own + (node.Plans ?? []).reduce((sum, below) => sum + read(below), 0);
}

/** Volunteers who may be found, half of them in and around the town of the posting, the others all over the country. */
async function people(db: DataSource): Promise<void> {
  await db.query(
    `INSERT INTO volunteer_profiles (person_id, interest_ids, skill_ids, languages, availability, commitment, attendance, place_id, place_name, latitude, longitude, cell, radius_km,
        is_findable, display_name, email, locale, version, changed_at)
     SELECT uuidv7(), '{reading-aloud}', '{}', '{}', '{}', '{}', '{}', 'p', 'Ort', lat, lon, floor((lat + 90) * 10) * 3600 + floor((lon + 180) * 10), 10 + n % 190,
        true, 'Kim', n || '@people.example', 'DE', 1, now() - n * interval '1 minute'
       FROM generate_series(1, $1) n, LATERAL (SELECT CASE WHEN n % 2 = 0 THEN $2 ELSE 47.5 + n % 700 / 100.0 END AS lat, CASE WHEN n % 2 = 0 THEN $3 ELSE 6 + n % 800 / 100.0 END AS lon)`,
    [MANY, bitburg.latitude, bitburg.longitude],
  );
  await db.query('ANALYZE volunteer_profiles');
}

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [club], opportunities: [reading] }));
  await people(world.db);
});
afterAll(() => world.close());

describe('among the volunteers of a country', () => {
  test.each([
    ['near a town', cellsInReach(bitburg.latitude, bitburg.longitude), false, LOOKED_AT],
    ['for work from afar', [], true, LOOKED_AT],
    ['for work of both kinds', cellsInReach(bitburg.latitude, bitburg.longitude), true, 2 * LOOKED_AT],
  ])('those %s are found without reading the others', async (_, cells, isFromAfar, most) => {
    const values = [club.id, new Date(), cells.map(({ cell }) => cell), cells.map(({ km }) => km), isFromAfar, ['reading-aloud'], club.id];
    const [row] = await world.db.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${FIND_VOLUNTEERS('v.*')}`, values);
    const rows = read(row['QUERY PLAN'][0].Plan);
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThanOrEqual(most);
  });

  test('the best hundred are shown', async () => {
    const list = await found(world.ask, aMemberOf(club.id), reading.id, { first: 100 });
    expect([list?.totalCount, list?.edges.length, list?.pageInfo.hasNextPage]).toEqual([100, 100, false]);
  });
});
