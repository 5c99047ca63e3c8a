import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const posting = anOpportunity({ organisationId: organisation.id, title: 'Seniorenbetreuung', slug: 'care' });

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [organisation], opportunities: [posting] });
    await learnOwnWords(db);
    await learnWaitingWords(db);
  });
});
afterAll(() => world.close());

const waiting = async (): Promise<number> => (await world.db.query('SELECT count(*)::int AS count FROM words_to_learn'))[0].count;

test('a posting that is being written is passed over, so that neither waits for the other for ever, and is read once it is written', async () => {
  await world.db.query('INSERT INTO words_to_learn VALUES ($1)', [posting.id]);
  await world.db.query(`UPDATE opportunities SET words = '' WHERE id = $1`, [posting.id]);
  await world.db.transaction(async (tx) => {
    await tx.query('SELECT FROM opportunities WHERE id = $1 FOR UPDATE', [posting.id]);
    expect(await learnWaitingWords(world.db)).toBe(0);
    await tx.query(`UPDATE opportunities SET title = 'Hausaufgaben' WHERE id = $1`, [posting.id]);
  });
  expect(await learnWaitingWords(world.db)).toBe(1);
  const [{ words }] = await world.db.query('SELECT words::text FROM opportunities WHERE id = $1', [posting.id]);
  expect(words).toContain('hausaufgab');
  expect(await waiting()).toBe(0);
});

test('what waits of a posting that is gone is forgotten', async () => {
  await world.db.query('INSERT INTO words_to_learn VALUES (uuidv7())');
  await learnWaitingWords(world.db);
  expect(await waiting()).toBe(0);
});
