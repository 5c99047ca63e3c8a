import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ORGANISATION_CHANGED, saveOrganisations } from '../../services/organisations/organisation/organisation.intake.ts';
import { anOrganisation } from '../../services/organisations/testing/rows.ts';
import { learnOrganisations, startOrganisationWorker } from '../../services/opportunities/organisation/organisation-changed.ts';
import { anOrganisation as aKnownOrganisation } from '../../services/opportunities/testing/rows.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { testStores, type TestStores } from '../testing/stores.ts';
import { takeInOrganisations } from './intake.ts';
import { slugOf } from '../../services/shared/slug.ts';

let world: TestStores;
beforeAll(async () => {
  world = await testStores();
});
afterAll(() => world.close());

async function known(id: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await world.stores.opportunities.query('SELECT slug, name, status, contact_email, locale, version FROM known_organisations WHERE id = $1', [id]);
  return row;
}

async function newsOf(id: string): Promise<Record<string, unknown>[]> {
  const jobs = (await world.jobsOf(ORGANISATION_CHANGED)) as { organisations: Record<string, unknown>[] }[];
  return jobs.flatMap(({ organisations }) => organisations).filter((organisation) => organisation['id'] === id);
}

describe('an organisation that is taken in', () => {
  test('is known to the opportunities at once, and told to everybody else by a job', async () => {
    const organisation = anOrganisation({ slug: 'taken-in', name: 'Bürgerbus' });
    expect(await takeInOrganisations(world.stores, world.jobs, [organisation])).toEqual(['created']);
    expect(await known(organisation.id)).toEqual({ slug: 'taken-in', name: 'Bürgerbus', status: 'VERIFIED', contact_email: 'post@lesefreunde.example', locale: 'DE', version: 1 });
    expect(await newsOf(organisation.id)).toMatchObject([{ slug: 'taken-in', name: 'Bürgerbus', status: 'VERIFIED', locale: 'DE', version: 1 }]);
  });

  test('is no news when it comes again unchanged, and one version on when it changed', async () => {
    const organisation = anOrganisation({ slug: 'again' });
    await takeInOrganisations(world.stores, world.jobs, [organisation]);
    expect(await takeInOrganisations(world.stores, world.jobs, [organisation])).toEqual(['unchanged']);
    expect(await takeInOrganisations(world.stores, world.jobs, [Object.assign(organisation, { name: 'Neu' })])).toEqual(['updated']);
    expect((await newsOf(organisation.id)).map(({ name, version }) => [name, version])).toEqual([['Lesefreunde', 1], ['Neu', 2]]);
    expect(await known(organisation.id)).toMatchObject({ name: 'Neu', version: 2 });
  });

  test('keeps its address in the site and a suspension, and the news say so', async () => {
    const organisation = anOrganisation({ slug: 'first-slug' });
    await takeInOrganisations(world.stores, world.jobs, [organisation]);
    await world.stores.organisations.query(`UPDATE organisations SET status = 'SUSPENDED' WHERE id = $1`, [organisation.id]);
    await takeInOrganisations(world.stores, world.jobs, [Object.assign(organisation, { name: 'Umbenannt', slug: 'second-slug' })]);
    expect(await known(organisation.id)).toMatchObject({ slug: 'first-slug', name: 'Umbenannt', status: 'SUSPENDED' });
    expect((await newsOf(organisation.id)).at(-1)).toMatchObject({ slug: 'first-slug', status: 'SUSPENDED', version: 2 });
  });

  test('leaves neither row nor job behind when the transaction fails', async () => {
    const organisation = anOrganisation();
    const before = await world.contents();
    const failing = world.stores.organisations.transaction(async (tx) => {
      await saveOrganisations(tx, world.jobs, [organisation]);
      expect(await tx.query('SELECT name FROM organisations WHERE id = $1', [organisation.id])).toHaveLength(1);
      throw new Error('the power went out');
    });
    await expect(failing).rejects.toThrow('the power went out');
    expect(await world.contents()).toEqual(before);
  });

  test('is only looked at in a dry run', async () => {
    const organisation = anOrganisation();
    await takeInOrganisations(world.stores, world.jobs, [organisation]);
    const before = await world.contents();
    const changed = Object.assign(anOrganisation({ id: organisation.id }), { name: 'Anders' });
    expect(await takeInOrganisations(world.stores, world.jobs, [changed, anOrganisation()], true)).toEqual(['updated', 'created']);
    expect(await world.contents()).toEqual(before);
  });
});

describe('news of an organisation', () => {
  test('may come late, twice and in any order: the newest stays', async () => {
    const news = aKnownOrganisation();
    const versions = [2, 1, 3, 3, 2].map((version) => ({ ...news, name: `Name ${version}`, version }));
    for (const organisation of versions) await learnOrganisations(world.stores.opportunities, [organisation]);
    expect(await known(news.id)).toMatchObject({ name: 'Name 3', version: 3 });
    await learnOrganisations(world.stores.opportunities, []);
  });

  test('arrive by job where nobody was told at once', async () => {
    const organisation = anOrganisation({ name: 'Per Auftrag' });
    await startOrganisationWorker({ db: world.stores.opportunities, jobs: world.jobs });
    await world.stores.organisations.transaction((tx) => saveOrganisations(tx, world.jobs, [organisation]));
    await eventually('it is known', async () => (await known(organisation.id)) !== undefined);
    expect(await known(organisation.id)).toMatchObject({ name: 'Per Auftrag', version: 1 });
  });
});

test('a slug is made of letters, digits and hyphens, and unique by the id', () => {
  const id = '0193a7c0-5b7a-7f52-8a1c-98e0d2b46f7a';
  expect(slugOf('  Füße & Öl: 100 % Straßenfest! ', id)).toBe('fuesse-oel-100-strassenfest-0193a7c0');
  expect(slugOf('Čapek à la carte', id)).toBe('capek-a-la-carte-0193a7c0');
  expect(slugOf('日本', id)).toBe('0193a7c0');
  expect(slugOf('x'.repeat(500), id)).toHaveLength(69);
});
