import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { problemsOf } from '../../shared/testing/ask.ts';
import { nobody } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from './news.world.ts';

let world: NewsWorld;
let file: string;
beforeAll(async () => {
  world = await newsWorld();
  file = (await sharp({ create: { width: 40, height: 20, channels: 3, background: '#17684b' } }).png().toBuffer()).toString('base64');
});
afterAll(() => world.close());

const upload = (id: string, input: object = {}, viewer = world.coordinator) => world.deed('uploadNewsPicture', 'UploadNewsPictureInput', { id, data: file, altText: 'Ein grünes Feld', ...input }, viewer);
const pictureOf = async (id: string, viewer = nobody()) =>
  (await world.ask<{ newsArticle: { picture: { id: string; altText: string; width: number } | null } | null }>('query($id: ID) { newsArticle(id: $id) { picture { id altText width } } }', { id }, viewer)).data.newsArticle?.picture;
const fileOf = async (id: string, viewer = nobody()) =>
  (await world.ask<{ pictureFile: { data: string; isPublic: boolean } | null }>('query($id: ID!) { pictureFile(id: $id) { data isPublic } }', { id }, viewer)).data.pictureFile;

describe('the picture of an article', () => {
  test('is seen by whoever can read the article, and may be kept once everybody can', async () => {
    const draft = await world.draft();
    await upload(draft.id);
    const picture = await pictureOf(draft.id, world.coordinator);
    expect(picture).toMatchObject({ altText: 'Ein grünes Feld', width: 40 });
    const id = String(picture?.id);
    expect(await fileOf(id)).toBeNull();
    expect(await fileOf(id, world.stranger)).toBeNull();
    expect(await fileOf(id, world.coordinator)).toMatchObject({ isPublic: false });
    await world.deed('publishNewsArticle', 'PublishNewsArticleInput', { id: draft.id, version: draft.version });
    const shown = await fileOf(id);
    expect(shown?.isPublic).toBe(true);
    expect((await sharp(Buffer.from(shown?.data ?? '', 'base64')).metadata()).format).toBe('webp');
  });

  test('takes the place of the one before, which is gone, also when both come at once; and goes with its article', async () => {
    const { id, version } = await world.published();
    await Promise.all([upload(id, { altText: 'Das erste' }), upload(id, { altText: 'Das zweite' })]);
    const before = String((await pictureOf(id))?.id);
    await upload(id, { altText: 'Das dritte' });
    expect(await fileOf(before)).toBeNull();
    const after = await pictureOf(id);
    expect(after?.altText).toBe('Das dritte');
    expect(problemsOf(await world.ask('mutation($input: RemovePictureInput!) { removePicture(input: $input) { id } }', { input: { id: after?.id } }, world.coordinator))).toEqual(['NOT_FOUND']);
    await world.deed('removeNewsPicture', 'RemoveNewsPictureInput', { id });
    expect(await pictureOf(id)).toBeNull();
    await upload(id);
    await world.ask('mutation($input: NewsArticleInput!) { deleteNewsArticle(input: $input) { id } }', { input: { id, version } }, world.coordinator);
    expect(await world.db.query('SELECT 1 FROM pictures WHERE news_article_id = $1', [id])).toEqual([]);
  });

  test('is a picture, is described, and comes from the coordination', async () => {
    const { id } = await world.published();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>').toString('base64');
    const cut = Buffer.from(file, 'base64').subarray(0, 60).toString('base64');
    for (const data of [svg, cut, Buffer.from('kein Bild').toString('base64')]) expect(problemsOf(await upload(id, { data }))).toEqual(['input.data NOT_A_PICTURE']);
    expect(problemsOf(await upload(id, { data: 'kein base64!' }))).toEqual(['input.data IS_BASE64']);
    expect(problemsOf(await upload(id, { altText: ' x ' }))).toEqual(['input.altText LENGTH']);
    expect(problemsOf(await upload(id, {}, world.stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await upload('made up'))).toEqual(['NOT_FOUND']);
    expect(await pictureOf(id)).toBeNull();
  });
});
