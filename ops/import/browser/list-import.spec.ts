import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { previewList } from '../../../services/organisations/list-import/preview-list.ts';
import { takeNext } from '../../../services/organisations/list-import/take-list.ts';
import { undoNext } from '../../../services/organisations/list-import/undo-list.ts';
import { problemsOf } from '../../../services/shared/testing/ask.ts';
import { type ListWorld, listWorld } from './list.world.ts';

let world: ListWorld;
beforeAll(async () => {
  world = await listWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.stores.organisations.query('DELETE FROM list_imports');
  await world.stores.opportunities.query('DELETE FROM inquiries');
  await world.stores.opportunities.query('DELETE FROM opportunities');
  await world.stores.opportunities.query('DELETE FROM known_organisations');
  await world.stores.organisations.query('DELETE FROM organisations');
});

const OFFERS = `Nr;Verein;Titel;Beschreibung;PLZ;Ort;E-Mail
1;Radlertreff;Rad reparieren;Mit Kindern.;54634;Bitburg;rad@example.org
2;Radlertreff;Touren leiten;Am Fluss.;54634;Bitburg;
3;Chorfreunde;;Ohne Titel.;54634;Bitburg;
4;Chorfreunde;Singen;Im Chor.;54634;Bitburg;keine
`;

const organisations = (): Promise<Record<string, unknown>[]> => world.stores.organisations.query('SELECT id, name, purpose, status, network_id, version FROM organisations ORDER BY name');
const postings = (): Promise<Record<string, unknown>[]> => world.stores.opportunities.query('SELECT id, title, description, status, version FROM opportunities ORDER BY title');
const known = async (): Promise<number> => (await world.stores.opportunities.query('SELECT count(*)::int AS count FROM known_organisations WHERE id IN (SELECT organisation_id FROM opportunities)'))[0].count;
const left = (list: { items: { nodes: { name: string; undo: string | null }[] } }) => Object.fromEntries(list.items.nodes.map(({ name, undo }) => [name, undo]));

describe('a list that is uploaded', () => {
  test('shows every row with its problems, and writes nothing', async () => {
    const list = await world.uploaded(OFFERS);
    expect(list).toMatchObject({ state: 'READY', name: 'Vereine', hasHeader: true, counts: { rows: 4, refusedRows: 1, problematicRows: 2 } });
    expect(list.rows.nodes.map(({ line, organisationName, title, outcome, isChosen, problems }) => [line, organisationName, title, outcome, isChosen, problems.map(({ code }) => code)])).toEqual([
      [2, 'Radlertreff', 'Rad reparieren', 'CREATED', true, []],
      [3, 'Radlertreff', 'Touren leiten', 'CREATED', true, []],
      [4, null, null, 'REFUSED', false, ['REQUIRED']],
      [5, 'Chorfreunde', 'Singen', 'CREATED', true, ['NOT_AN_EMAIL']],
    ]);
    expect([await organisations(), await postings()]).toEqual([[], []]);
    const { data } = await world.ask('query($id: ID!) { listImport(id: $id) { rows(first: 1, problematic: true) { totalCount nodes { line } pageInfo { endCursor } } } }', { id: list.id }, world.coordinator);
    expect(data).toMatchObject({ listImport: { rows: { totalCount: 2, nodes: [{ line: 4 }] } } });
  });

  test('is read as somebody says, and a later list of its name is read so by itself', async () => {
    const list = await world.uploaded('Wer;Was;Wo\nRadlertreff;Rad reparieren;Bitburg\n', 'Eigene Liste');
    expect(list.rows.nodes[0]?.outcome).toBe('REFUSED');
    const fields = ['ORGANISATION_NAME', 'TITLE', 'TOWN'];
    expect((await world.deed('mapList', { id: list.id, name: 'Eigene Liste', hasHeader: true, fields })).errors).toBeUndefined();
    await previewList(world.desk, list.id);
    const told = await world.shown(list.id);
    expect(told.rows.nodes[0]).toMatchObject({ organisationName: 'Radlertreff', title: 'Rad reparieren' });
    await world.taken(told);
    const later = await world.uploaded('Wer;Was;Wo\nChor;Singen;Bitburg\n', 'Eigene Liste');
    expect(later.columns?.map(({ field }) => field)).toEqual(fields);
  });

  test.each<[string, object, string]>([
    ['a field twice', { fields: ['ORGANISATION_NAME', 'TOWN', 'TOWN'] }, 'input.fields TWICE'],
    ['no organisation', { fields: ['TITLE', null, null] }, 'input.fields ORGANISATION_NAME_MISSING'],
    ['too few fields', { fields: ['ORGANISATION_NAME'] }, 'input.fields LENGTH'],
  ])('cannot be told %s', async (_name, changes, problem) => {
    const list = await world.uploaded('Wer;Was;Wo\nRadlertreff;Rad reparieren;Bitburg\n');
    expect(problemsOf(await world.deed('mapList', { id: list.id, name: 'Liste', hasHeader: true, ...changes }))).toEqual([problem]);
  });

  test('is refused with a code when it is none', async () => {
    expect(await world.uploaded('PK\u0003\u0004 and more')).toMatchObject({ state: 'FAILED', problem: 'SPREADSHEET' });
    expect(problemsOf(await world.deed('uploadList', { networkId: world.network.id, fileName: 'x.csv', file: Buffer.alloc(1_400_010, 'a').toString('base64') }))).toEqual(['input.file MAX_LENGTH']);
  });

  test('is the business of the coordinators of its network', async () => {
    const list = await world.uploaded(OFFERS);
    expect(problemsOf(await world.deed('uploadList', { networkId: world.network.id, fileName: 'x.csv', file: 'YQ==' }, world.stranger))).toEqual(['FORBIDDEN']);
    for (const [name, input] of [['takeList', {}], ['undoList', {}], ['discardList', {}], ['mapList', { name: 'x', hasHeader: true, fields: [] }]] as const) {
      expect(problemsOf(await world.deed(name, { id: list.id, ...input }, world.stranger))).toEqual(['NOT_FOUND']);
    }
    expect((await world.ask('query($id: ID!) { listImport(id: $id) { id } }', { id: list.id }, world.stranger)).data).toEqual({ listImport: null });
  });
});

describe('a list that is taken', () => {
  test('brings the chosen rows with their organisations, and its file is let go of', async () => {
    const list = await world.taken(await world.uploaded(OFFERS), [2, 4, 5, 99]);
    expect(list).toMatchObject({ state: 'TAKEN', chosenCount: 2, doneCount: 2, counts: { organisationsCreated: 2, opportunitiesCreated: 2 } });
    expect(await organisations()).toMatchObject([{ name: 'Chorfreunde', status: 'VERIFIED', network_id: world.network.id }, { name: 'Radlertreff' }]);
    expect((await postings()).map(({ title, status }) => [title, status])).toEqual([['Rad reparieren', 'PUBLISHED'], ['Singen', 'PUBLISHED']]);
    expect(await known()).toBe(2);
    const [row] = await world.stores.organisations.query('SELECT content, (SELECT count(*)::int FROM list_rows WHERE organisation IS NOT NULL) AS kept FROM list_imports');
    expect(row).toEqual({ content: null, kept: 0 });
  });

  test('writes no row twice when its worker dies between the services, and remembers what it brought', async () => {
    const list = await world.uploaded(OFFERS);
    await world.deed('takeList', { id: list.id, chosen: false, with: [2, 3, 5] });
    const dying = { ...world.desk, lists: { ...world.desk.lists, writeOpportunities: async (...all: Parameters<typeof world.desk.lists.writeOpportunities>) => {
      await world.desk.lists.writeOpportunities(...all);
      throw new Error('killed');
    } } };
    await expect(takeNext(dying, list.id)).rejects.toThrow('killed');
    expect(await world.shown(list.id)).toMatchObject({ state: 'TAKING', doneCount: 0 });
    await takeNext(world.desk, list.id);
    await takeNext(world.desk, list.id);
    expect(await world.shown(list.id)).toMatchObject({ state: 'TAKEN', doneCount: 3, counts: { organisationsCreated: 2, opportunitiesCreated: 3, unchanged: 0 } });
    expect((await postings()).map(({ version }) => version)).toEqual([1, 1, 1]);
    expect((await world.undone(list.id)).counts).toMatchObject({ undone: 5, kept: 0 });
  });

  test('of many rows goes portion by portion', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `Verein ${index % 7};Aufgabe ${index};Bitburg`);
    const list = await world.uploaded(`Verein;Aufgabe;Ort\n${rows.join('\n')}\n`);
    await world.deed('takeList', { id: list.id });
    await takeNext(world.desk, list.id);
    expect(await world.shown(list.id)).toMatchObject({ state: 'TAKING', doneCount: 100, chosenCount: 250 });
    await takeNext(world.desk, list.id);
    await takeNext(world.desk, list.id);
    expect(await world.shown(list.id)).toMatchObject({ state: 'TAKEN', doneCount: 250, counts: { organisationsCreated: 7, opportunitiesCreated: 250 } });
  });

  test('changes what an earlier one of its name brought, and says so before', async () => {
    await world.taken(await world.uploaded(OFFERS));
    const later = await world.uploaded(OFFERS.replace('Touren leiten', 'Touren begleiten'));
    expect(later.rows.nodes.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UPDATED', 'REFUSED', 'UNCHANGED']);
    expect((await world.taken(later)).counts).toMatchObject({ opportunitiesUpdated: 1, unchanged: 4 });
    expect((await postings()).map(({ title }) => title)).toEqual(['Rad reparieren', 'Singen', 'Touren begleiten']);
  });

  test('leaves out by itself what was changed here, and organisations whose name is there already', async () => {
    await world.taken(await world.uploaded('Verein;Zweck\nRadlertreff;Radeln\nChor;Singen\n'));
    await world.stores.organisations.query(`UPDATE organisations SET purpose = 'Anders', version = version + 1 WHERE name = 'Chor'`);
    const again = await world.uploaded('Verein;Zweck\nRadlertreff;Radeln\nChor;Singen\n');
    expect(again.rows.nodes.map(({ isChosen, outcome, problems }) => [outcome, isChosen, problems.map(({ code }) => code)])).toEqual([['UNCHANGED', true, []], ['UPDATED', false, ['CHANGED_HERE']]]);
    const other = await world.uploaded('Verein;Zweck\nCHOR;Singen\n', 'Andere Liste');
    expect(other.rows.nodes[0]).toMatchObject({ outcome: 'CREATED', isChosen: false, problems: [{ code: 'SIMILAR_NAME' }] });
  });

  test('is one at a time in a network', async () => {
    const [one, other] = [await world.uploaded(OFFERS), await world.uploaded(OFFERS, 'Andere')];
    await world.deed('takeList', { id: one.id, chosen: false, with: [2] });
    expect(problemsOf(await world.deed('takeList', { id: other.id, chosen: false, with: [2] }))).toEqual(['input.id BUSY']);
    expect((await world.deed('takeList', { id: one.id, chosen: false, with: [3] })).data).toMatchObject({ takeList: { import: { state: 'TAKING' } } });
    expect(problemsOf(await world.deed('undoList', { id: one.id }))).toEqual(['input.id NOT_READY']);
    expect(problemsOf(await world.deed('discardList', { id: one.id }))).toEqual(['input.id NOT_READY']);
    await takeNext(world.desk, one.id);
    expect((await world.deed('takeList', { id: other.id, chosen: false, with: [2] })).errors).toBeUndefined();
  });

  test('needs a row that can be taken', async () => {
    const list = await world.uploaded(OFFERS);
    expect(problemsOf(await world.deed('takeList', { id: list.id, without: [2, 3, 5] }))).toEqual(['input.chosen NONE']);
    expect(problemsOf(await world.deed('takeList', { id: list.id, chosen: false, with: [4] }))).toEqual(['input.chosen NONE']);
    expect(await world.shown(list.id)).toMatchObject({ state: 'READY' });
  });
});

describe('a list that is undone', () => {
  test('leaves nothing of what it brought', async () => {
    const list = await world.taken(await world.uploaded(OFFERS));
    expect((await world.undone(list.id)).counts).toMatchObject({ undone: 5, kept: 0 });
    expect([await organisations(), await postings(), await world.stores.opportunities.query('SELECT FROM known_organisations')]).toEqual([[], [], []]);
    const again = await world.taken(await world.uploaded(OFFERS));
    expect(again.counts).toMatchObject({ organisationsCreated: 2, opportunitiesCreated: 3 });
  });

  test('keeps and names what was changed, or is used, since', async () => {
    const list = await world.taken(await world.uploaded(OFFERS));
    const idOf = (name: string) => list.items.nodes.find((item) => item.name === name)?.itemId;
    await world.stores.opportunities.query(`UPDATE opportunities SET description = 'Anders', version = version + 1 WHERE title = 'Singen'`);
    await world.stores.opportunities.query(`UPDATE opportunities SET status = 'EXPIRED', version = version + 1 WHERE title = 'Touren leiten'`);
    await world.stores.opportunities.query(
      `INSERT INTO inquiries (opportunity_id, organisation_id, name, email, locale, status, created_at, last_message_at) VALUES ($1, $2, 'Toni', 'toni@example.org', 'DE', 'OPEN', now(), now())`,
      [idOf('Rad reparieren'), idOf('Radlertreff')],
    );
    const undone = await world.undone(list.id);
    expect(left(undone)).toEqual({ Singen: 'CHANGED_SINCE', 'Rad reparieren': 'IN_USE', 'Touren leiten': 'REMOVED', Chorfreunde: 'IN_USE', Radlertreff: 'IN_USE' });
    expect(undone.counts).toMatchObject({ undone: 1, kept: 4 });
    expect((await postings()).map(({ title }) => title)).toEqual(['Rad reparieren', 'Singen']);
  });

  test('puts back what was there before', async () => {
    await world.taken(await world.uploaded('Verein;Zweck\nTafelladen;Teilen\n'));
    const later = await world.taken(await world.uploaded('Verein;Zweck\nTafelladen;Teilen und kochen\n'));
    expect(await organisations()).toMatchObject([{ purpose: 'Teilen und kochen' }]);
    expect(left(await world.undone(later.id))).toEqual({ Tafelladen: 'RESTORED' });
    expect(await organisations()).toMatchObject([{ purpose: 'Teilen', version: 3 }]);
    const offers = await world.taken(await world.uploaded(OFFERS, 'Angebote'));
    const changed = await world.taken(await world.uploaded(OFFERS.replace('Im Chor.', 'Im Kirchenchor.'), 'Angebote'));
    expect(left(await world.undone(changed.id))).toMatchObject({ Singen: 'RESTORED', 'Rad reparieren': 'NOTHING' });
    expect((await postings()).find(({ title }) => title === 'Singen')).toMatchObject({ description: 'Im Chor.', status: 'PUBLISHED' });
    expect(left(await world.undone(offers.id))).toMatchObject({ Singen: 'REMOVED' });
  });

  test('does nothing more when it is asked again', async () => {
    const list = await world.taken(await world.uploaded(OFFERS));
    await world.undone(list.id);
    await undoNext(world.desk, list.id);
    expect((await world.deed('undoList', { id: list.id })).data).toMatchObject({ undoList: { import: { state: 'UNDONE' } } });
  });
});
