import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '../../shared/testing/eventually.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const organisation = anOrganisation();
let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [anOpportunity({ organisationId: organisation.id, title: 'Drachen steigen lassen' })] }));
});
afterAll(() => world.close());

async function countOf(text: string): Promise<number> {
  const { data } = await world.ask<{ opportunities: { totalCount: number } }>('query($text: String) { opportunities(filter: { text: $text }) { totalCount } }', { text });
  return data.opportunities.totalCount;
}

test('what somebody has just looked for is not looked for again, until a posting comes', async () => {
  const statements = recordStatements(world.db);
  const searches = () => statements.filter((statement) => statement.includes('found_by_words')).length;
  expect(await countOf('Drachen')).toBe(1);
  const before = searches();
  await Promise.all([countOf('Drachen'), countOf('Drachen')]);
  expect(searches()).toBe(before);
  await save(world.db, { opportunities: [anOpportunity({ organisationId: organisation.id, title: 'Drachen bauen' })] });
  await eventually('the new posting', async () => (await countOf('Drachen')) === 2);
});
