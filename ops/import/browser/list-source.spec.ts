import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { beginNight, takeByItself } from '../../../services/organisations/list-import/list-night.ts';
import { previewList } from '../../../services/organisations/list-import/preview-list.ts';
import { takeNext } from '../../../services/organisations/list-import/take-list.ts';
import { problemsOf } from '../../../services/shared/testing/ask.ts';
import { listServer } from './list-server.ts';
import { type ListWorld, listWorld, type ShownList } from './list.world.ts';

interface SeenSource {
  readonly id: string;
  readonly address: string;
  readonly mode: string;
  readonly problem: string | null;
  readonly readAt: string | null;
  readonly waiting: { readonly id: string } | null;
}

let server: Awaited<ReturnType<typeof listServer>>;
let world: ListWorld;
let now = new Date('2026-11-26T18:00:00Z');
beforeAll(async () => {
  server = await listServer();
  world = await listWorld({ fetch: server.fetch, now: () => now });
});
afterAll(async () => {
  await world.close();
  await server.close();
});
beforeEach(async () => {
  await world.stores.organisations.query('DELETE FROM list_imports; DELETE FROM list_sources');
  await world.stores.organisations.query(`DELETE FROM jobs.job WHERE name LIKE 'list.%'`);
  await world.stores.opportunities.query('DELETE FROM opportunities; DELETE FROM known_organisations');
  await world.stores.organisations.query('DELETE FROM organisations');
  server.asked.length = 0;
});

const OFFERS = `Nr;Verein;Titel;PLZ;Ort
1;Radlertreff;Rad reparieren;54634;Bitburg
2;Chorfreunde;Singen;54634;Bitburg
`;
const titles = async (): Promise<string[]> => (await world.stores.opportunities.query('SELECT title FROM opportunities ORDER BY title')).map(({ title }: { title: string }) => title);
const sources = async (viewer = world.coordinator) =>
  world.ask<{ network: { listSources: SeenSource[] | null } }>('query($id: ID!) { network(id: $id) { listSources { id address mode problem readAt waiting { id } } } }', { id: world.network.id }, viewer);
const source = async (): Promise<SeenSource> => (await sources()).data.network.listSources?.[0] as SeenSource;
const act = (name: string, input: object, viewer = world.coordinator) => {
  const fields = name === 'removeListSource' ? 'id' : name === 'refreshList' || name === 'uploadList' ? 'import { id }' : 'source { id mode }';
  return world.ask<Record<string, { import: { id: string } }>>(`mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`, { input }, viewer);
};
const told = () => world.jobsOf('list.trouble');
const vanished = async (id: string): Promise<string[]> => {
  const { data } = await world.ask<{ listImport: { vanished: { nodes: { name: string }[] } } }>('query($id: ID!) { listImport(id: $id) { vanished { nodes { name } } } }', { id }, world.coordinator);
  return data.listImport.vanished.nodes.map(({ name }) => name);
};

async function kept(mode: string, text = OFFERS): Promise<ShownList> {
  server.gives(text);
  const list = await world.taken(await world.uploaded(text));
  expect(problemsOf(await act('keepList', { id: list.id, address: server.address, mode }))).toEqual([]);
  return list;
}

/** A night goes by. @returns the lists that it has read and that are still there */
async function night(): Promise<ShownList[]> {
  now = new Date(now.getTime() + 86_400_000);
  await beginNight(world.desk);
  const rows: { id: string }[] = await world.stores.organisations.query(`SELECT id FROM list_imports WHERE state = 'READING' AND source_id IS NOT NULL`);
  const lists: ShownList[] = [];
  for (const { id } of rows) {
    await previewList(world.desk, id);
    await takeByItself(world.desk, id);
    for (let list = await world.shown(id); list?.state === 'TAKING'; list = await world.shown(id)) await takeNext(world.desk, id);
    const list = await world.shown(id);
    if (list) lists.push(list);
  }
  return lists;
}

describe('a list that is kept', () => {
  test('is read every night once, and what is new or has changed is taken by itself, what has vanished is shown and stays', async () => {
    await kept('TAKE');
    server.gives(OFFERS.replace('Rad reparieren', 'Räder richten').replace('2;Chorfreunde;Singen', '3;Chorfreunde;Noten ordnen'));
    const [list] = await night();
    expect(list).toMatchObject({ state: 'TAKEN', counts: { opportunitiesCreated: 1, opportunitiesUpdated: 1 } });
    expect(await titles()).toEqual(['Noten ordnen', 'Räder richten', 'Singen']);
    expect(await vanished(list?.id ?? '')).toEqual(['Singen']);
    await beginNight(world.desk);
    expect(server.asked).toHaveLength(1);
    expect(await source()).toMatchObject({ problem: null, readAt: now.toISOString(), waiting: null });
    // It has been said once.
    server.gives(OFFERS.replace('Rad reparieren', 'Räder pflegen').replace('2;Chorfreunde;Singen', '3;Chorfreunde;Noten ordnen'));
    const [next] = await night();
    expect(await vanished(next?.id ?? '')).toEqual([]);
  });

  test('only asks when that was chosen: the newest preview waits, and nothing is written', async () => {
    await kept('ASK');
    server.gives(OFFERS.replace('Singen', 'Proben'));
    const [first] = await night();
    server.gives(OFFERS.replace('Singen', 'Auftreten'));
    const [second] = await night();
    expect(await titles()).toEqual(['Rad reparieren', 'Singen']);
    expect(second).toMatchObject({ state: 'READY' });
    expect((await source()).waiting).toEqual({ id: second?.id });
    expect(await world.shown(first?.id ?? '')).toBeNull();
    await world.taken(second as ShownList);
    expect(await titles()).toEqual(['Auftreten', 'Rad reparieren']);
  });

  test('says nothing when nothing has changed, and does not read the same version again for a week', async () => {
    await kept('ASK');
    expect(await night()).toEqual([]);
    server.answers((request, response) => void response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200, { etag: '"v1"' }).end(OFFERS.replace('Singen', 'Proben')));
    expect(await night()).toMatchObject([{ state: 'READY' }]);
    expect(await night()).toEqual([]);
    expect(server.asked.at(-1)).toMatchObject({ 'if-none-match': '"v1"', 'accept-encoding': 'identity' });
    now = new Date(now.getTime() + 8 * 86_400_000);
    expect(await night()).toMatchObject([{ state: 'READY' }]);
    expect(server.asked.at(-1)?.['if-none-match']).toBeUndefined();
  });

  test('is undone as a whole, and only asks from then on', async () => {
    await kept('TAKE');
    server.gives(OFFERS.replace('Singen', 'Proben'));
    const [list] = await night();
    expect(await titles()).toEqual(['Proben', 'Rad reparieren']);
    expect(await world.undone(list?.id ?? '')).toMatchObject({ state: 'UNDONE' });
    expect(await titles()).toEqual(['Rad reparieren', 'Singen']);
    expect(await source()).toMatchObject({ mode: 'ASK' });
    expect(await night()).toEqual([]);
    expect(await titles()).toEqual(['Rad reparieren', 'Singen']);
  });

  test('leaves out what was changed here', async () => {
    await kept('TAKE', 'Verein;Zweck\nChor;Singen\n');
    await world.stores.organisations.query(`UPDATE organisations SET purpose = 'Anders', version = version + 1`);
    server.gives('Verein;Zweck\nChor;Proben\nRadlertreff;Radeln\n');
    await night();
    expect(await world.stores.organisations.query('SELECT name, purpose FROM organisations ORDER BY name')).toEqual([{ name: 'Chor', purpose: 'Anders' }, { name: 'Radlertreff', purpose: 'Radeln' }]);
  });

  test('that cannot be read is tried every night, and told once until it could be read again', async () => {
    await kept('TAKE');
    server.refuses(404);
    expect(await night()).toEqual([]);
    expect(await night()).toEqual([]);
    expect(await source()).toMatchObject({ problem: 'STATUS' });
    expect(await told()).toEqual([{ sourceId: (await source()).id, day: expect.any(String) }]);
    server.gives(OFFERS);
    await night();
    expect(await source()).toMatchObject({ problem: null });
    server.refuses(500);
    await night();
    expect(await told()).toHaveLength(2);
    expect(await titles()).toEqual(['Rad reparieren', 'Singen']);
  });

  test('whose columns have changed is not guessed at', async () => {
    await kept('TAKE');
    server.gives(OFFERS.replace('Verein;Titel', 'Titel;Verein'));
    expect(await night()).toEqual([]);
    expect(await source()).toMatchObject({ problem: 'COLUMNS_CHANGED' });
    // Who looks at it may say how it is to be read.
    const { data } = await act('refreshList', { id: (await source()).id });
    const id = data['refreshList']?.import.id ?? '';
    await previewList(world.desk, id);
    await takeByItself(world.desk, id);
    expect(await world.shown(id)).toMatchObject({ state: 'READY', columns: [{ field: 'ROW_ID' }, { field: 'TITLE' }, { field: 'ORGANISATION_NAME' }, {}, {}] });
  });

  test('is no longer read when it is removed, and what it brought stays', async () => {
    await kept('TAKE');
    expect(problemsOf(await act('removeListSource', { id: (await source()).id }))).toEqual([]);
    server.asked.length = 0;
    expect(await night()).toEqual([]);
    expect(server.asked).toEqual([]);
    expect(await titles()).toEqual(['Rad reparieren', 'Singen']);
  });
});

describe('hostile lists at an address', () => {
  const GZIP_BOMB = Buffer.concat([Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(100_000, 0x5d)]);
  test.each<[string, () => void, string]>([
    ['of 200 MB', () => server.answers((_request, response) => void response.writeHead(200, { 'content-length': String(200 * 1024 * 1024) }).end()), 'TOO_LARGE'],
    ['without an end', () => server.answers((_request, response) => {
      const more = () => response.write('Verein;Ort\n'.repeat(5000), () => response.destroyed || setImmediate(more));
      more();
    }), 'TOO_LARGE'],
    ['packed with gzip', () => server.gives(GZIP_BOMB, { 'content-encoding': 'gzip' }), 'SPREADSHEET'],
    ['that are a zip archive', () => server.gives(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(2000, 7)])), 'SPREADSHEET'],
    ['behind a redirect to this machine', () => server.answers((_request, response) => void response.writeHead(302, { location: 'https://127.0.0.2/geheim' }).end()), 'NOT_PUBLIC'],
    ['behind a redirect to something without encryption', () => server.answers((_request, response) => void response.writeHead(302, { location: 'http://listen.example/x' }).end()), 'ADDRESS'],
    ['behind a redirect to a file', () => server.answers((_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end()), 'ADDRESS'],
    ['that lead on and on', () => server.answers((_request, response) => void response.writeHead(302, { location: '/vereine.csv' }).end()), 'REDIRECTS'],
    ['that break off', () => server.answers((_request, response) => void response.destroy()), 'UNREACHABLE'],
  ])('%s are refused with a code, at night and at hand, and nothing is written', async (_name, prepare, problem) => {
    await kept('TAKE');
    prepare();
    expect(await night()).toEqual([]);
    expect(await source()).toMatchObject({ problem });
    const { data } = await act('uploadList', { networkId: world.network.id, address: server.address });
    const id = data['uploadList']?.import.id ?? '';
    await previewList(world.desk, id);
    expect(await world.shown(id)).toMatchObject({ state: 'FAILED', problem });
    expect(await titles()).toEqual(['Rad reparieren', 'Singen']);
  });

  test('are not asked for when the name has come to lead into this house', async () => {
    await kept('TAKE');
    server.asked.length = 0;
    const inside = { ...world.desk, fetch: { ...server.fetch, resolve: async () => [{ address: '169.254.169.254', family: 4 }] } };
    now = new Date(now.getTime() + 86_400_000);
    await beginNight(inside);
    const [{ id }] = await world.stores.organisations.query(`SELECT id FROM list_imports WHERE state = 'READING'`);
    await previewList(inside, id);
    expect(await source()).toMatchObject({ problem: 'NOT_PUBLIC' });
    expect(server.asked).toEqual([]);
  });

  test('a formula in a cell stays the text that it is', async () => {
    await kept('TAKE');
    server.gives(OFFERS.replace('Singen', '=HYPERLINK("https://x.example")'));
    await night();
    expect(await titles()).toEqual(['=HYPERLINK("https://x.example")', 'Rad reparieren']);
  });
});

describe('who may keep a list', () => {
  test('names an address of https', async () => {
    const list = await kept('ASK');
    for (const address of ['http://listen.example/x.csv', 'ftp://listen.example/x', 'https://name:wort@listen.example/x', 'file:///etc/passwd', 'listen.example']) {
      expect(problemsOf(await act('keepList', { id: list.id, address, mode: 'ASK' }))).toEqual(['input.address ADDRESS']);
      expect(problemsOf(await act('uploadList', { networkId: world.network.id, address }))).toEqual(['input.address ADDRESS']);
    }
    expect(problemsOf(await act('uploadList', { networkId: world.network.id, address: server.address, file: 'YQ==' }))).toEqual(['input.address ONLY_ONE']);
    expect(problemsOf(await act('uploadList', { networkId: world.network.id }))).toEqual(['input.file REQUIRED']);
    const waiting = await world.uploaded(OFFERS, 'Andere');
    expect(problemsOf(await act('keepList', { id: waiting.id, address: server.address, mode: 'ASK' }))).toEqual(['input.id NOT_READY']);
  });

  test('coordinates its network, and no other', async () => {
    const list = await kept('ASK');
    const { id } = await source();
    for (const [name, input] of [['keepList', { id: list.id, address: server.address, mode: 'ASK' }], ['changeListSource', { id, mode: 'TAKE' }], ['refreshList', { id }], ['removeListSource', { id }]] as const) {
      expect(problemsOf(await act(name, input, world.stranger))).toEqual(['NOT_FOUND']);
    }
    const answer = await sources(world.stranger);
    expect(answer.data.network.listSources).toBeNull();
    expect(problemsOf(answer)).toEqual(['FORBIDDEN']);
  });

  test('keeps twenty at most', async () => {
    const list = await world.taken(await world.uploaded(OFFERS));
    await world.stores.organisations.query(
      `INSERT INTO list_sources (network_id, name, address, has_header, columns, mode, created_at) SELECT $1, 'Liste ' || n, 'https://listen.example/', true, '[]', 'ASK', now() FROM generate_series(1, 20) n`,
      [world.network.id],
    );
    expect(problemsOf(await act('keepList', { id: list.id, address: server.address, mode: 'ASK' }))).toEqual(['input.id TOO_MANY']);
  });
});
