import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { erasedQueue } from '../../shared/erasure.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { unlistedColumns } from '../../shared/testing/personal-columns.ts';
import { addMembership, ensurePerson } from '../person/person.repository.ts';
import { anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';
import { KEPT } from './kept-data.ts';

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
});
afterAll(() => world.close());

const ERASE = 'mutation($input: EraseViewerInput!) { eraseViewer(input: $input) { erased } }';
const DATA = '{ viewer { personalDataInOrganisations soleOwnerships { name } } }';
let people = 0;

async function aMember(organisationId: string, role: 'OWNER' | 'EDITOR') {
  people += 1;
  const email = `person-${people}@people.example`;
  const viewer = aViewer({ email });
  await ensurePerson(world.db, { id: viewer.id, email, name: 'Kim Muster', locale: 'DE' });
  await addMembership(world.db, organisationId, viewer.id, role);
  return { viewer, email };
}

async function aClub(): Promise<string> {
  const club = anOrganisation({ name: 'Lesefreunde Bitburg' });
  await save(world.db, { organisations: [club] });
  return club.id;
}

const count = async (table: string, id: string): Promise<number> => (await world.db.query(`SELECT count(*)::int AS n FROM ${table} t WHERE t::text LIKE '%' || $1 || '%'`, [id]))[0].n;

/** Columns of names and addresses that are not of people: organisations, networks, and what is looked up by a hash. */
const IMPERSONAL = [
  'networks.name',
  'organisations.name',
  'organisations.contact_email',
  'legal_pages.body',
  'news_articles.body',
  'article_partners.name',
  'list_imports.name',
  'list_items.name',
  'list_sources.name',
  'list_vanished.name',
  'answer_templates.name',
  // What coordinators say to an organisation stands in its record.
  'decisions.words',
  'migrations.name',
];

describe('what this subgraph keeps of people', () => {
  test('is listed column by column, so that export and erasure find it', async () => {
    expect(await unlistedColumns(world.db, 'organisations', KEPT, IMPERSONAL)).toEqual([]);
  });

  test('is handed out to themselves, and to nobody else', async () => {
    const { viewer, email } = await aMember(await aClub(), 'EDITOR');
    const { data } = await world.ask<{ viewer: { personalDataInOrganisations: { table: string; rows: object[] }[] } }>(DATA, {}, viewer);
    const tables = new Map(data.viewer.personalDataInOrganisations.map(({ table, rows }) => [table, rows]));
    expect([...tables.keys()]).toEqual(['memberships', 'people']);
    expect(tables.get('people')).toEqual([expect.objectContaining({ email, name: 'Kim Muster' })]);
    expect((await world.ask(DATA)).data).toEqual({ viewer: null });
  });
});

describe('erasing oneself', () => {
  test('takes everything here away at once and tells every subgraph, without the address', async () => {
    const { viewer, email } = await aMember(await aClub(), 'OWNER');
    expect((await world.ask(ERASE, { input: { confirm: ` ${email.toUpperCase()} ` } }, viewer)).data).toEqual({ eraseViewer: { erased: true } });
    for (const table of ['people', 'sessions', 'memberships']) expect([table, await count(table, viewer.id)]).toEqual([table, 0]);
    for (const subgraph of ['organisations', 'opportunities', 'events']) {
      expect(await world.jobsOf(erasedQueue(subgraph))).toContainEqual({ id: viewer.id, addressHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
    expect(await count('jobs.job', email)).toBe(0);
    expect(problemsOf(await world.ask(ERASE, { input: { confirm: email } }, viewer))).toEqual(['UNAUTHENTICATED']);
  });

  test('asks for the own address, and for somebody who is signed in', async () => {
    const { viewer } = await aMember(await aClub(), 'EDITOR');
    expect(problemsOf(await world.ask(ERASE, { input: { confirm: 'somebody@else.example' } }, viewer))).toEqual(['input.confirm WRONG']);
    expect(problemsOf(await world.ask(ERASE, { input: { confirm: 'somebody@else.example' } }))).toEqual(['UNAUTHENTICATED']);
    expect(await count('people', viewer.id)).toBe(1);
  });

  test('waits until an organisation with other members has another owner, and names it', async () => {
    const club = await aClub();
    const { viewer, email } = await aMember(club, 'OWNER');
    const { viewer: other } = await aMember(club, 'EDITOR');
    expect((await world.ask(DATA, {}, viewer)).data).toMatchObject({ viewer: { soleOwnerships: [{ name: 'Lesefreunde Bitburg' }] } });
    const refused = await world.ask(ERASE, { input: { confirm: email } }, viewer);
    expect(refused.errors?.[0]).toMatchObject({ message: 'Hand over first: Lesefreunde Bitburg.', extensions: { code: 'CONFLICT' } });
    expect(await count('people', viewer.id)).toBe(1);
    await world.db.query(`UPDATE memberships SET role = 'OWNER' WHERE person_id = $1`, [other.id]);
    expect((await world.ask(ERASE, { input: { confirm: email } }, viewer)).errors).toBeUndefined();
  });

  test('lets one of two last owners go who do it at the same moment', async () => {
    const club = await aClub();
    const owners = [await aMember(club, 'OWNER'), await aMember(club, 'OWNER')];
    await aMember(club, 'EDITOR');
    const answers = await Promise.all(owners.map(({ viewer, email }) => world.ask(ERASE, { input: { confirm: email } }, viewer)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });
});
