import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';
import { anOfficeFile, aPdf } from './inspection/archive.world.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

interface Told {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly format: string;
  readonly size: number;
  readonly url: string;
}
const leaflet = aPdf().toString('base64');
const upload = (id: string, input: object = {}, viewer = world.coordinator) => world.deed('uploadArticleDocument', 'UploadDocumentInput', { id, data: leaflet, title: ' Das Faltblatt ', language: 'DE', ...input }, viewer);
const arrange = (id: string, documents: readonly object[], viewer = world.coordinator) => world.deed('arrangeArticleDocuments', 'ArrangeDocumentsInput', { id, documents }, viewer);
const documentsOf = async (id: string, viewer = nobody()) =>
  (await world.ask<{ newsArticle: { documents: Told[] } | null }>('query($id: ID) { newsArticle(id: $id) { documents { id title language format size url } } }', { id }, viewer)).data.newsArticle?.documents ?? [];
const fileOf = async (id: string | undefined, viewer = nobody()) =>
  (await world.ask<{ documentFile: object | null }>('query($id: ID!) { documentFile(id: $id) { data mediaType name isPublic } }', { id }, viewer)).data.documentFile;
const said = ({ id, title, language }: Told) => ({ id, title, language });

describe('the documents of a project', () => {
  test('are read by whoever can read it, under a name that says what they are, and may be kept once everybody can', async () => {
    const draft = await world.draft({ kind: 'PROJECT' });
    await upload(draft.id);
    expect(await documentsOf(draft.id)).toEqual([]);
    const [document] = await documentsOf(draft.id, world.coordinator);
    expect(document).toEqual({ id: document?.id, title: 'Das Faltblatt', language: 'DE', format: 'PDF', size: aPdf().length, url: `/media/${document?.id}.pdf` });
    for (const viewer of [nobody(), world.stranger]) expect(await fileOf(document?.id, viewer)).toBeNull();
    const file = { data: leaflet, mediaType: 'application/pdf', name: 'das-faltblatt.pdf' };
    expect(await fileOf(document?.id, world.coordinator)).toEqual({ ...file, isPublic: false });
    await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { id: draft.id, version: draft.version });
    expect(await fileOf(document?.id)).toEqual({ ...file, isPublic: true });
    for (const id of [anId(), 'made up']) expect(await fileOf(id)).toBeNull();
  });

  test('stand in the order that was chosen, are named anew and removed, and the log says so', async () => {
    const { id } = await world.published({ kind: 'PROJECT' });
    await upload(id, { title: 'Eins' });
    await upload(id, { title: 'Zwei', data: anOfficeFile('docx').toString('base64') });
    await upload(id, { title: '日本語', language: 'EN', data: Buffer.from('Drei').toString('base64') });
    const [one, two, three] = (await documentsOf(id)) as [Told, Told, Told];
    expect([one, two, three].map(({ format }) => format)).toEqual(['PDF', 'DOCX', 'TEXT']);
    expect(await fileOf(three.id)).toMatchObject({ name: 'document.txt', mediaType: 'text/plain' });
    await arrange(id, [said(three), { ...said(one), title: ' Das erste ', language: 'EN' }, said(two)]);
    expect((await documentsOf(id)).map(({ title, language }) => `${title} ${language}`)).toEqual(['日本語 EN', 'Das erste EN', 'Zwei DE']);
    await world.deed('removeArticleDocument', 'RemoveDocumentInput', { id: three.id });
    expect(await fileOf(three.id)).toBeNull();
    await upload(id, { title: 'Vier' });
    expect((await documentsOf(id)).map(({ title }) => title)).toEqual(['Das erste', 'Zwei', 'Vier']);
    const log = await world.db.query(`SELECT action, count(*)::int AS count FROM audit.entries WHERE object_id = $1 AND action LIKE 'project.document%' GROUP BY action ORDER BY action`, [id]);
    expect(log).toEqual([{ action: 'project.document-added', count: 4 }, { action: 'project.document-removed', count: 1 }, { action: 'project.documents-arranged', count: 1 }]);
    await world.ask('mutation($input: NewsArticleInput!) { deleteNewsArticle(input: $input) { id } }', { input: { id, version: 2 } }, world.coordinator);
    expect(await world.db.query('SELECT 1 FROM article_documents WHERE news_article_id = $1', [id])).toEqual([]);
  });

  test('are arranged as they were read: with one more, one fewer or one of elsewhere nothing is written', async () => {
    const [here, there] = [await world.published({ kind: 'GUIDE' }), await world.published({ kind: 'GUIDE' })];
    await upload(here.id);
    await upload(there.id);
    const [[own], [other]] = [await documentsOf(here.id), await documentsOf(there.id)] as [[Told], [Told]];
    const wrong = { title: 'Nicht meins', language: 'DE' };
    for (const documents of [[], [said(own), said(own)], [{ ...said(other), ...wrong }], [said(own), { ...said(other), ...wrong }], [{ ...said(own), id: 'made up' }]]) {
      expect(problemsOf(await arrange(here.id, documents))).toEqual(['input.documents STALE']);
    }
    expect([await documentsOf(here.id), await documentsOf(there.id)]).toEqual([[own], [other]]);
  });

  test('are twelve at most, also when the last two come at once', async () => {
    const { id } = await world.published({ kind: 'PROJECT' });
    for (let count = 0; count < 11; count += 1) await upload(id);
    const outcomes = await Promise.all([upload(id), upload(id)]);
    expect(outcomes.map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.id TOO_MANY']);
    expect(await documentsOf(id)).toHaveLength(12);
  });

  test('are documents, are named, come from the coordination, and hang on what lasts', async () => {
    const { id } = await world.published({ kind: 'PROJECT' });
    const refused = async (input: object, viewer = world.coordinator) => problemsOf(await upload(id, input, viewer));
    const html = Buffer.from('<html><script>alert(1)</script></html>').toString('base64');
    expect(await refused({ data: html, title: 'harmlos.pdf' })).toEqual(['input.data ACTIVE_CONTENT']);
    expect(await refused({ data: Buffer.from([1, 2, 3]).toString('base64') })).toEqual(['input.data NOT_A_DOCUMENT']);
    expect(await refused({ data: 'kein base64!' })).toEqual(['input.data IS_BASE64']);
    expect(await refused({ data: 'A'.repeat(1_900_000) })).toEqual(['input.data MAX_LENGTH']);
    expect(await refused({ title: ' x ' })).toEqual(['input.title LENGTH']);
    expect(await refused({ title: 'zwei\nZeilen' })).toEqual(['input.title SINGLE_LINE']);
    expect(await refused({}, world.stranger)).toEqual(['FORBIDDEN']);
    expect(problemsOf(await upload('made up'))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await upload((await world.published()).id))).toEqual(['input.id NOT_FOR_NEWS']);
    expect(await documentsOf(id)).toEqual([]);
    await upload(id);
    const [own] = await documentsOf(id);
    expect(problemsOf(await world.deed('removeArticleDocument', 'RemoveDocumentInput', { id: own?.id }, world.stranger))).toEqual(['FORBIDDEN']);
    for (const made of [anId(), 'made up']) expect(problemsOf(await world.deed('removeArticleDocument', 'RemoveDocumentInput', { id: made }))).toEqual(['NOT_FOUND']);
    expect(await documentsOf(id)).toEqual([own]);
  });
});
