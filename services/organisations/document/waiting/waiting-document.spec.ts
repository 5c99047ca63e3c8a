import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../../shared/testing/an-id.ts';
import { problemsOf } from '../../../shared/testing/ask.ts';
import { nobody, type Viewer } from '../../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../../news/news.world.ts';
import { aPerson } from '../../testing/people.ts';
import { anOfficeFile, aPdf } from '../inspection/archive.world.ts';
import { cleanUpWaiting } from './waiting-document.worker.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const begin = async (viewer: Viewer = world.coordinator): Promise<string> => {
  const { data, errors } = await world.ask<{ beginDocument: { id: string } }>('mutation { beginDocument { id } }', {}, viewer);
  if (errors) throw new Error(problemsOf({ errors }).join());
  return data.beginDocument.id;
};
const add = (id: string, number: number, content: Buffer, viewer: Viewer = world.coordinator) =>
  world.ask('mutation($input: WaitingPortionInput!) { continueDocument(input: $input) }', { input: { id, number, data: content.toString('base64') } }, viewer);
const finish = (id: string, viewer: Viewer = world.coordinator) => world.ask<{ finishDocument: object }>('mutation($id: ID!) { finishDocument(id: $id) { id format size } }', { id }, viewer);
const attach = (id: string, upload: unknown, viewer = world.coordinator, more: object = {}) => world.deed('uploadArticleDocument', 'UploadDocumentInput', { id, upload, title: 'Die Satzung', language: 'DE', ...more }, viewer);
const waits = async (id: string) => (await world.db.query('SELECT 1 FROM waiting_documents WHERE id = $1', [id])).length === 1;
const portionsOf = async (id: string) => (await world.db.query('SELECT 1 FROM waiting_document_portions WHERE document_id = $1', [id])).length;

async function sent(content: Buffer, viewer: Viewer = world.coordinator): Promise<string> {
  const id = await begin(viewer);
  for (let at = 0; at * 40 < content.length; at += 1) await add(id, at, content.subarray(at * 40, (at + 1) * 40), viewer);
  return id;
}
async function ready(content = aPdf(), viewer: Viewer = world.coordinator): Promise<string> {
  const id = await sent(content, viewer);
  expect(problemsOf(await finish(id, viewer))).toEqual([]);
  return id;
}

describe('a file that comes in portions', () => {
  test('is put together, looked through, and attached once, and nothing of it waits any longer', async () => {
    const { id } = await world.published({ kind: 'PROJECT' });
    const upload = await sent(aPdf());
    expect(await portionsOf(upload)).toBeGreaterThan(1);
    expect((await finish(upload)).data.finishDocument).toEqual({ id: upload, format: 'PDF', size: aPdf().length });
    expect(problemsOf(await attach(id, upload))).toEqual([]);
    const [document] = await world.db.query('SELECT content, size, format, position FROM article_documents WHERE news_article_id = $1', [id]);
    expect(document).toEqual({ content: aPdf(), size: aPdf().length, format: 'PDF', position: 1 });
    expect([await waits(upload), await portionsOf(upload)]).toEqual([false, 0]);
    expect(problemsOf(await attach(id, upload))).toEqual(['input.upload UNKNOWN_UPLOAD']);
    expect(await world.db.query(`SELECT action FROM audit.entries WHERE object_id = $1 AND action LIKE '%document%'`, [id])).toEqual([{ action: 'project.document-added' }]);
  });

  test('is attached to one of two articles that ask for it at once', async () => {
    const [one, two] = [await world.published({ kind: 'PROJECT' }), await world.published({ kind: 'GUIDE' })];
    const upload = await ready();
    const answers = await Promise.all([attach(one.id, upload), attach(two.id, upload)]);
    expect(answers.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.upload UNKNOWN_UPLOAD']);
    expect(await world.db.query('SELECT 1 FROM article_documents WHERE news_article_id = ANY($1)', [[one.id, two.id]])).toHaveLength(1);
  });

  test('is attached by nobody but who sent it, whole and looked through, and beside no other', async () => {
    const { id } = await world.published({ kind: 'PROJECT' });
    const colleague = await aPerson(world.db, { coordinates: [world.network.id] });
    const upload = await ready();
    expect(problemsOf(await attach(id, upload, colleague))).toEqual(['input.upload UNKNOWN_UPLOAD']);
    expect(problemsOf(await attach(id, upload, world.stranger))).toEqual(['FORBIDDEN']);
    for (const unknown of [anId(), 'made up', await sent(aPdf())]) expect(problemsOf(await attach(id, unknown))).toEqual(['input.upload UNKNOWN_UPLOAD']);
    for (const more of [{ data: aPdf().toString('base64') }, { upload: null }, { upload: null, data: null }]) expect(problemsOf(await attach(id, upload, world.coordinator, more))).toEqual(['input.data ONE_OF']);
    expect(problemsOf(await attach(id, upload, world.coordinator, { title: 'x' }))).toEqual(['input.title LENGTH']);
    expect(await world.db.query('SELECT 1 FROM article_documents WHERE news_article_id = $1', [id])).toEqual([]);
    expect(await waits(upload)).toBe(true);
  });

  test('grows in order, by its sender alone, and not once it is looked through', async () => {
    const upload = await begin();
    const refused = ['NOT_FOUND'];
    expect(problemsOf(await add(upload, 1, aPdf()))).toEqual(refused);
    expect(problemsOf(await add(upload, 0, aPdf(), world.stranger))).toEqual(refused);
    for (const id of [anId(), 'made up']) expect(problemsOf(await add(id, 0, aPdf()))).toEqual(refused);
    expect(problemsOf(await add(upload, 0, aPdf()))).toEqual([]);
    expect(problemsOf(await add(upload, 0, aPdf()))).toEqual(refused);
    expect(problemsOf(await finish(upload, world.stranger))).toEqual(refused);
    expect(problemsOf(await finish(upload))).toEqual([]);
    for (const answer of [await add(upload, 1, Buffer.from('<script>')), await finish(upload)]) expect(problemsOf(answer)).toEqual(refused);
    expect(await portionsOf(upload)).toBe(1);
  });

  test('is forgotten at once when it is none that is taken', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    for (const [content, problem] of [[page, 'ACTIVE_CONTENT'], [Buffer.concat([aPdf(), anOfficeFile('docx')]), 'NOT_A_DOCUMENT'], [Buffer.alloc(0), 'NOT_A_DOCUMENT']] as const) {
      const upload = await sent(content);
      expect(problemsOf(await finish(upload))).toEqual([`body ${problem}`]);
      expect(await waits(upload)).toBe(false);
    }
  });

  test('comes from coordinators, 60 in an hour, and four of one person wait at most', async () => {
    await expect(begin(nobody())).rejects.toThrow('UNAUTHENTICATED');
    await expect(aPerson(world.db).then(begin)).rejects.toThrow('FORBIDDEN');
    const eager = await aPerson(world.db, { coordinates: [world.network.id] });
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push(await begin(eager));
    expect(await Promise.all(ids.map(waits))).toEqual([false, true, true, true, true]);
    for (let count = 5; count < 60; count += 1) await begin(eager);
    await expect(begin(eager)).rejects.toThrow('RATE_LIMITED');
    const several = await aPerson(world.db, { coordinates: [world.network.id] });
    const together = await Promise.all(Array.from({ length: 8 }, () => begin(several)));
    expect((await Promise.all(together.map(waits))).filter(Boolean)).toHaveLength(4);
  });

  test('that nobody attached is erased after a day, and with its sender', async () => {
    const [upload, later] = [await ready(), await ready()];
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
    await world.db.query('UPDATE waiting_documents SET begun_at = $2 WHERE id = $1', [later, hours(2)]);
    await cleanUpWaiting(world.db, hours(23));
    expect([await waits(upload), await waits(later)]).toEqual([true, true]);
    await cleanUpWaiting(world.db, hours(25));
    expect([await waits(upload), await waits(later)]).toEqual([false, true]);
    const leaving = await aPerson(world.db, { coordinates: [world.network.id] });
    const left = await ready(aPdf(), leaving);
    await world.ask('mutation($input: EraseViewerInput!) { eraseViewer(input: $input) { erased } }', { input: { confirm: leaving.email } }, leaving);
    expect([await waits(left), await portionsOf(left)]).toEqual([false, 0]);
  });
});
