import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { SignedIn } from '../../shared/authorise.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { aMember } from '../testing/people.ts';
import { anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const verified = anOrganisation();
const pending = anOrganisation({ status: 'PENDING' });
const UPLOAD = 'mutation ($input: UploadPictureInput!) { uploadPicture(input: $input) { picture { id url purpose altText width height } } }';
const SHOWN = 'query ($id: ID) { organisation(id: $id) { logo { id } pictures { id altText } } }';
const FILE = 'query ($id: ID!) { pictureFile(id: $id) { data isPublic } }';

interface Uploaded {
  readonly uploadPicture: { picture: { id: string; url: string; width: number; height: number } };
}

let world: OrganisationsWorld;
let member: SignedIn;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, { organisations: [verified, pending] });
  member = await aMember(world.db, verified.id, 'EDITOR');
});
afterAll(() => world.close());

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#17684b' } });

async function upload(file: Buffer, overrides: object = {}, viewer: Viewer | undefined = member) {
  return world.ask<Uploaded>(UPLOAD, { input: { organisationId: verified.id, purpose: 'PICTURE', data: file.toString('base64'), altText: 'Ein grünes Feld', ...overrides } }, viewer);
}

async function kept(id: string): Promise<Buffer> {
  const { data } = await world.ask<{ pictureFile: { data: string } }>(FILE, { id });
  return Buffer.from(data.pictureFile.data, 'base64');
}

describe('a picture', () => {
  test('is turned as the camera meant, scaled down, without metadata, and served to everybody', async () => {
    const photo = await plain(3000, 1500).withExif({ IFD0: { Copyright: 'Kim Muster' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { data, errors } = await upload(photo);
    expect(errors).toBeUndefined();
    const { id, url, ...rest } = data.uploadPicture.picture;
    expect(url).toBe(`/media/${id}.webp`);
    expect(rest).toEqual({ purpose: 'PICTURE', altText: 'Ein grünes Feld', width: 800, height: 1600 });
    const file = await kept(id);
    const { format, width, exif, orientation } = await sharp(file).metadata();
    expect({ format, width, exif, orientation }).toEqual({ format: 'webp', width: 800, exif: undefined, orientation: undefined });
    expect(file.includes('Kim Muster')).toBe(false);
    expect((await world.ask(SHOWN, { id: verified.id })).data).toEqual({ organisation: { logo: null, pictures: [{ id, altText: 'Ein grünes Feld' }] } });
  });

  test('of noise becomes 200 kB at most', async () => {
    const noise = await sharp({ create: { width: 1200, height: 1200, channels: 3, background: 'white', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg({ quality: 60 }).toBuffer();
    const { data } = await upload(noise);
    expect((await kept(data.uploadPicture.picture.id)).length).toBeLessThanOrEqual(200_000);
  });

  test('as a logo takes the place of the one before', async () => {
    const first = await upload(await plain(600, 300).png().toBuffer(), { purpose: 'LOGO' });
    const second = await upload(await plain(100, 100).webp().toBuffer(), { purpose: 'LOGO' });
    expect(first.data.uploadPicture.picture).toMatchObject({ width: 400, height: 200 });
    expect((await world.ask<{ organisation: object }>(SHOWN, { id: verified.id })).data.organisation).toMatchObject({ logo: { id: second.data.uploadPicture.picture.id } });
    expect((await world.ask(FILE, { id: first.data.uploadPicture.picture.id })).data).toEqual({ pictureFile: null });
  });

  test.each([
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'input.data NOT_A_PICTURE'],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'), 'input.data NOT_A_PICTURE'],
    ['a text that begins like a PNG', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('hello')]), 'input.data NOT_A_PICTURE'],
    ['nothing', Buffer.alloc(0), 'input.data NOT_A_PICTURE'],
    ['a file that is too large', Buffer.alloc(1_400_001, 1), 'input.data TOO_LARGE'],
    ['a file that is far too large', Buffer.alloc(1_500_000, 1), 'input.data MAX_LENGTH'],
  ])('is not %s', async (_, file, problem) => {
    expect(problemsOf(await upload(file))).toEqual([problem]);
  });

  test('has neither too many pixels nor a damaged end', async () => {
    const bomb = await plain(8000, 4000).png().toBuffer();
    expect(problemsOf(await upload(bomb))).toEqual(['input.data NOT_A_PICTURE']);
    const cut = (await plain(500, 500).jpeg().toBuffer()).subarray(0, 1500);
    expect(problemsOf(await upload(cut))).toEqual(['input.data NOT_A_PICTURE']);
  });

  test('needs words for people who do not see it', async () => {
    const file = await plain(10, 10).png().toBuffer();
    expect(problemsOf(await upload(file, { altText: ' ' }))).toEqual(['input.altText LENGTH']);
    expect(problemsOf(await upload(file, { data: 'nicht base64!' }))).toEqual(['input.data IS_BASE64']);
  });

  test('is one of 8 at most, also when two come at once, and can be removed', async () => {
    const other = anOrganisation();
    await save(world.db, { organisations: [other] });
    const owner = await aMember(world.db, other.id, 'OWNER');
    const file = await plain(10, 10).png().toBuffer();
    const one = () => upload(file, { organisationId: other.id }, owner);
    for (let n = 0; n < 7; n++) expect((await one()).errors).toBeUndefined();
    expect((await Promise.all([one(), one()])).map((answer) => problemsOf(answer).join()).toSorted()).toEqual(['', 'input.purpose TOO_MANY']);
    const { data } = await world.ask<{ organisation: { pictures: { id: string }[] } }>(SHOWN, { id: other.id });
    const REMOVE = 'mutation ($id: ID!) { removePicture(input: { id: $id }) { id } }';
    const id = data.organisation.pictures[0]?.id;
    expect(problemsOf(await world.ask(REMOVE, { id }, member))).toEqual(['FORBIDDEN']);
    expect((await world.ask(REMOVE, { id }, owner)).data).toEqual({ removePicture: { id } });
    expect(problemsOf(await world.ask(REMOVE, { id }, owner))).toEqual(['NOT_FOUND']);
    expect((await one()).errors).toBeUndefined();
  });

  test('comes from members only', async () => {
    const file = await plain(10, 10).png().toBuffer();
    const stranger = aViewer({ memberships: [aMembership(anId(), { role: 'OWNER' })] });
    expect(problemsOf(await world.ask(UPLOAD, { input: { organisationId: verified.id, purpose: 'LOGO', data: file.toString('base64'), altText: 'Logo' } }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await upload(file, {}, stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await upload(file, { organisationId: pending.id }, stranger))).toEqual(['NOT_FOUND']);
  });

  test('of an organisation that is not public is for its members', async () => {
    const owner = await aMember(world.db, pending.id, 'OWNER');
    const { data } = await upload(await plain(10, 10).png().toBuffer(), { organisationId: pending.id }, owner);
    const { id } = data.uploadPicture.picture;
    expect((await world.ask<{ pictureFile: object }>(FILE, { id }, owner)).data.pictureFile).toMatchObject({ isPublic: false });
    for (const viewer of [undefined, member]) expect((await world.ask(FILE, { id }, viewer)).data).toEqual({ pictureFile: null });
  });
});
