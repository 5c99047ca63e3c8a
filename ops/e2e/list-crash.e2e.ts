import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { eventually } from './eventually.ts';
import { type Site, startSite } from './site.ts';
import { inSite } from './site-sql.ts';

/** Four starts, and a worker that was killed is missed only after some seconds. */
jest.setTimeout(600_000);

const ROWS = 1500;
const CLUBS = 30;

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.remove());

async function one(schema: 'organisations' | 'opportunities', sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>> {
  return (await inSite(site, schema, sql, values))[0] ?? {};
}

const begin = (queue: string, importId: unknown) => inSite(site, 'organisations', 'INSERT INTO jobs.job (name, data) VALUES ($1, $2)', [queue, JSON.stringify({ importId })]);
const stateOf = async (id: unknown) => (await one('organisations', 'SELECT state FROM list_imports WHERE id = $1', [id]))['state'];
const written = () => one('opportunities', `SELECT count(*)::int AS rows, count(DISTINCT title)::int AS titles, coalesce(max(version), 0) AS version FROM opportunities WHERE title LIKE 'Aufgabe %'`);
const becomes = (id: unknown, state: string) => eventually(async () => (await stateOf(id)) === state, `a list that is ${state}`, 150_000);

/** kill -9 of everything at once, the database included, in the middle of the work; then it goes on with the same data. */
async function killedWhen(holds: (rows: number) => boolean): Promise<void> {
  await eventually(async () => holds(Number((await written())['rows'])), 'some of the rows', 180_000);
  await site.killAll();
  site = await startSite({ dataDir: site.dataDir });
}

test('kill -9 while a list is taken, and while it is undone, loses no row and doubles none', async () => {
  const lines = Array.from({ length: ROWS }, (_, index) => `Verein Ährenfeld ${index % CLUBS};Aufgabe ${index};Bitburg`);
  const content = Buffer.from(`Verein;Aufgabe;Ort\n${lines.join('\n')}\n`);
  const { id } = await one(
    'organisations', `INSERT INTO list_imports (network_id, name, file_name, content, state, created_at) SELECT id, 'Vereine', 'liste.csv', $1, 'READING', now() FROM networks ORDER BY slug LIMIT 1 RETURNING id`, [content],
  );
  await begin('list.read', id);
  await becomes(id, 'READY');
  await inSite(site, 'organisations', `UPDATE list_imports SET state = 'TAKING', content = NULL WHERE id = $1`, [id]);
  await begin('list.take', id);
  await killedWhen((rows) => rows >= 1);
  expect(await stateOf(id)).toBe('TAKING');
  await killedWhen((rows) => rows > 400);
  await becomes(id, 'TAKEN');
  expect(await written()).toEqual({ rows: ROWS, titles: ROWS, version: 1 });
  expect(await one('organisations', `SELECT count(*)::int AS clubs FROM organisations WHERE name LIKE 'Verein Ährenfeld %'`)).toEqual({ clubs: CLUBS });
  expect(await one('organisations', `SELECT count(*)::int AS items, count(*) FILTER (WHERE outcome <> 'CREATED')::int AS others FROM list_items WHERE import_id = $1`, [id])).toEqual({ items: ROWS + CLUBS, others: 0 });

  await inSite(site, 'organisations', `UPDATE list_imports SET state = 'UNDOING', done_count = 0 WHERE id = $1`, [id]);
  await begin('list.undo', id);
  await killedWhen((rows) => rows < ROWS - 300);
  await becomes(id, 'UNDONE');
  expect(await written()).toMatchObject({ rows: 0 });
  expect(await one('organisations', `SELECT count(*)::int AS clubs FROM organisations WHERE name LIKE 'Verein Ährenfeld %'`)).toEqual({ clubs: 0 });
});
