import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { interestFields } from '../../services/opportunities/interest/interests.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { skills } from '../../services/opportunities/skill/skills.ts';
import { aNetwork, save } from '../../services/organisations/testing/rows.ts';
import { testStores, type TestStores } from '../testing/stores.ts';
import { taxonomyOf } from './convert/taxonomy.ts';
import { databaseSink } from './database-sink.ts';
import { loadMapping } from './mapping/load.ts';
import type { ImportReport } from './report.ts';
import { runImport } from './run.ts';
import { temporaryFiles } from './testing-files.ts';
import { UsageError } from './usage-error.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = here('./samples/nyc-sample.csv');
const file = temporaryFiles();
const gazetteer = loadGazetteer();

let world: TestStores;
beforeAll(async () => {
  world = await testStores();
  await save(world.stores.organisations, { networks: [aNetwork({ slug: 'new-york' })] });
});
afterAll(() => world.close());

async function importFile(path: string, { dryRun = false, at = Date.now() } = {}): Promise<ImportReport> {
  const sink = await databaseSink(world.stores, world.jobs, 'new-york', async () => undefined);
  return runImport({
    file: path, mapping: await loadMapping(here('./mappings/nyc-service.yaml')), network: 'new-york', dryRun, now: at, sink,
    interests: taxonomyOf(interestFields), skills: taxonomyOf(skills), findPlace: (country, query) => gazetteer.findIn(country, query),
  });
}

/** Without what an import notes quietly: when a posting was last confirmed, how long it is shown, and that matching has to read that. */
async function lastingContents(): Promise<unknown> {
  const { 'opportunities.opportunities': _postings, 'opportunities.match_changes': _changes, ...others } = await world.contents();
  const postings = await world.stores.opportunities.query(`SELECT to_jsonb(o) - 'last_confirmed_at' - 'expires_at' AS row FROM opportunities o ORDER BY id`);
  return { ...others, postings };
}

describe('the sample of the New York list in a real database', () => {
  test('writes nothing in a dry run, and tells the same as the run after it', async () => {
    const before = await world.contents();
    const dry = await importFile(SAMPLE, { dryRun: true });
    expect(await world.contents()).toEqual(before);
    expect(dry.organisations).toEqual({ created: 6, updated: 0, unchanged: 0, refused: 0 });
    expect(dry.opportunities).toMatchObject({ created: 15, updated: 0, unchanged: 0 });
    const real = await importFile(SAMPLE);
    expect({ ...real, dryRun: true }).toEqual(dry);
  });

  test('is unchanged the second time, also on the next day', async () => {
    const before = await lastingContents();
    for (const at of [Date.now(), Date.now() + 86_400_000]) {
      const again = await importFile(SAMPLE, { at });
      expect(again.organisations).toEqual({ created: 0, updated: 0, unchanged: 6, refused: 0 });
      expect(again.opportunities).toMatchObject({ created: 0, updated: 0, unchanged: 15 });
    }
    expect(await lastingContents()).toEqual(before);
  });

  test('stands in the tables as the list says, published at once by verified organisations', async () => {
    const [posting] = await world.stores.opportunities.query(
      `SELECT o.title, o.status, o.slug, o.source_id, o.place_name, o.text_language, o.interest_ids, k.status AS organisation, o.expires_at > now() + interval '80 days' AS lasts
         FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id WHERE o.source_id = '9001'`,
    );
    expect(posting).toMatchObject({
      title: 'Tutor for Third Graders', status: 'PUBLISHED', slug: expect.stringMatching(/^tutor-for-third-graders-[0-9a-f]{8}$/), place_name: 'Brooklyn', text_language: 'EN',
      interest_ids: expect.arrayContaining(['tutoring']), organisation: 'VERIFIED', lasts: true,
    });
    const [{ words }] = await world.stores.opportunities.query(`SELECT count(*)::int AS words FROM opportunities WHERE words @@ search_query('tutors')`);
    expect(words).toBeGreaterThanOrEqual(1);
  });

  test('updates the row that changed and no other, under the address that it had', async () => {
    const slugs = await world.stores.opportunities.query('SELECT id, slug FROM opportunities ORDER BY id');
    const changed = (await readFile(SAMPLE, 'utf8')).replace('Tutor for Third Graders ', 'Tutor for Fourth Graders').replaceAll('Maple Stoop Learning House', 'Maple Stoop Study House');
    const report = await importFile(file('changed.csv', changed));
    expect(report.opportunities).toMatchObject({ created: 0, updated: 1, unchanged: 14 });
    expect(report.organisations).toMatchObject({ created: 0, updated: 1, unchanged: 5 });
    expect(await world.stores.opportunities.query('SELECT id, slug FROM opportunities ORDER BY id')).toEqual(slugs);
    expect(await world.stores.opportunities.query(`SELECT title FROM opportunities WHERE source_id = '9001'`)).toEqual([{ title: 'Tutor for Fourth Graders' }]);
    const [{ name }] = await world.stores.opportunities.query(`SELECT k.name FROM known_organisations k JOIN opportunities o ON o.organisation_id = k.id WHERE o.source_id = '9001'`);
    expect(name).toBe('Maple Stoop Study House');
  });

  test('brings back what ran out in the meantime, since the list still has it', async () => {
    await importFile(SAMPLE);
    await world.stores.opportunities.query(`UPDATE opportunities SET status = 'EXPIRED' WHERE source_id = '9002'`);
    expect((await importFile(SAMPLE)).opportunities).toMatchObject({ updated: 1, unchanged: 14 });
    expect(await world.stores.opportunities.query(`SELECT count(*)::int AS count FROM opportunities WHERE status <> 'PUBLISHED'`)).toEqual([{ count: 0 }]);
  });

  test('does not undo the suspension of an organisation', async () => {
    await world.stores.organisations.query(`UPDATE organisations SET status = 'SUSPENDED'`);
    await importFile(file('renamed.csv', (await readFile(SAMPLE, 'utf8')).replaceAll('Maple Stoop Learning House', 'Maple Stoop House')));
    expect(await world.stores.organisations.query(`SELECT DISTINCT status FROM organisations`)).toEqual([{ status: 'SUSPENDED' }]);
    await world.stores.organisations.query(`UPDATE organisations SET status = 'VERIFIED'`);
  });
});

test('an import into a network that does not exist is refused before anything is read', async () => {
  await expect(databaseSink(world.stores, world.jobs, 'atlantis', async () => undefined)).rejects.toThrow(new UsageError('There is no network "atlantis".'));
});
