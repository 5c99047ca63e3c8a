import { once } from 'node:events';
import { connect } from 'node:net';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anOfficeFile, aPdf } from '../../services/organisations/document/inspection/archive.world.ts';
import { aNetwork, save } from '../../services/organisations/testing/rows.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { type SessionWorld, sessionWorld } from '../session/session.world.ts';

const LIMIT = 10_000_000;
const aScan = (bytes: number): Buffer => aPdf(Buffer.concat([Buffer.from('1 0 obj\n<< /Filter /DCTDecode >>\nstream\n'), randomBytes(bytes), Buffer.from('\nendstream\nendobj\n')]));
const inPieces = (content: Buffer): ReadableStream => new ReadableStream({
  start(controller) {
    for (let at = 0; at < content.length; at += 65_536) controller.enqueue(new Uint8Array(content.subarray(at, at + 65_536)));
    controller.close();
  },
});
const ATTACH = 'mutation($input: UploadDocumentInput!) { payload: uploadArticleDocument(input: $input) { newsArticle { documents { url size format } } } }';

describe.each(['in process', 'over HTTP'] as const)('a file that comes through its own door, with the parts %s,', (topology) => {
  let world: SessionWorld;
  let [coordinator, colleague, volunteer, article] = ['', '', '', ''];
  beforeAll(async () => {
    world = await sessionWorld(topology);
    const network = aNetwork();
    await save(world.db, { networks: [network] });
    [coordinator, colleague, volunteer] = [await world.signIn('a@people.example'), await world.signIn('b@people.example'), await world.signIn('c@people.example')];
    await world.db.query(`INSERT INTO coordinators (network_id, person_id) SELECT $1, id FROM people WHERE email IN ('a@people.example', 'b@people.example')`, [network.id]);
    // The claims of somebody who just became a coordinator are known within 5 seconds.
    [coordinator, colleague] = [await world.signIn('a@people.example'), await world.signIn('b@people.example')];
    const input = { networkId: network.id, kind: 'PROJECT', title: 'Lesen im Bus', summary: 'Wir lesen vor.', body: 'Jeden Montag.', language: 'DE' };
    const { body } = await world.ask('mutation($input: CreateNewsArticleInput!) { createNewsArticle(input: $input) { newsArticle { id } } }', coordinator, { input });
    article = (body.data as { createNewsArticle: { newsArticle: { id: string } } }).createNewsArticle.newsArticle.id;
  });
  afterAll(() => world.close());

  const headersOf = (cookie: string, more: Record<string, string> = {}) => ({ 'content-type': 'application/octet-stream', ...(cookie && { cookie: `__Host-session=${cookie}` }), ...more });
  const send = (content: Buffer | ReadableStream, { cookie = coordinator, headers = {} }: { cookie?: string; headers?: Record<string, string> } = {}) =>
    world.gateway.send('/uploads/documents', { method: 'POST', headers: headersOf(cookie, headers), body: content instanceof ReadableStream ? content : new Uint8Array(content), duplex: 'half' });
  const refusal = ({ status, body }: Awaited<ReturnType<typeof send>>) => [status, ...(body.errors ?? []).flatMap(({ extensions: { code, fields } }) => fields?.map((field) => `${field.path} ${field.code}`) ?? [code])];
  const idOf = ({ text }: { text: string }): string => JSON.parse(text).upload?.id;
  const attach = (upload: string, cookie = coordinator) => world.ask(ATTACH, cookie, { input: { id: article, upload, title: 'Die Satzung', language: 'DE' } });
  const problemsOf = ({ body }: Awaited<ReturnType<typeof attach>>) => (body.errors ?? []).flatMap(({ extensions: { code, fields } }) => fields?.map((field) => `${field.path} ${field.code}`) ?? [code]);
  const waiting = async (): Promise<number> => (await world.db.query('SELECT count(*)::int AS n FROM waiting_documents'))[0].n;

  test('of 9 MB is attached and served byte by byte the same', async () => {
    const scan = aScan(9_000_000);
    const uploaded = await send(scan);
    expect([uploaded.status, JSON.parse(uploaded.text)]).toEqual([201, { upload: { id: expect.any(String), format: 'PDF', size: scan.length } }]);
    expect(uploaded.headers.get('cache-control')).toBe('no-store');
    const { body } = await attach(idOf(uploaded));
    const [document] = (body.data as { payload: { newsArticle: { documents: { url: string; size: number }[] } } }).payload.newsArticle.documents;
    expect(document?.size).toBe(scan.length);
    const served = await fetch(world.gateway.url + document?.url, { headers: { cookie: `__Host-session=${coordinator}` } });
    expect([served.status, served.headers.get('content-type'), served.headers.get('content-length'), served.headers.get('content-disposition')]).toEqual([200, 'application/pdf', String(scan.length), 'attachment; filename="die-satzung.pdf"']);
    expect(Buffer.from(await served.arrayBuffer()).equals(scan)).toBe(true);
    expect((await fetch(world.gateway.url + document?.url)).status).toBe(404);
    const head = await fetch(world.gateway.url + document?.url, { method: 'HEAD', headers: { cookie: `__Host-session=${coordinator}` } });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(scan.length)]);
    expect(await waiting()).toBe(0);
  });

  test('is packed for the way, or has no length, as it likes, and may have 10 MB to the last byte', async () => {
    const around = aScan(0).length;
    expect((await send(inPieces(aScan(LIMIT - around)))).status).toBe(201);
    const text = Buffer.from('Montag um zehn Uhr.\n'.repeat(200_000));
    expect(JSON.parse((await send(gzipSync(text), { headers: { 'content-encoding': 'gzip' } })).text).upload).toMatchObject({ format: 'TEXT', size: text.length });
  });

  test('is cut off beyond 10 MB, with a length, without one and packed, and nothing of it is kept', async () => {
    const before = await waiting();
    const tooLarge = [413, 'body TOO_LARGE'];
    expect(refusal(await send(Buffer.alloc(11_000_000, ' ')))).toEqual(tooLarge);
    expect(refusal(await send(inPieces(Buffer.alloc(11_000_000, ' '))))).toEqual(tooLarge);
    const bomb = gzipSync(Buffer.alloc(400_000_000, ' '));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refusal(await send(bomb, { headers: { 'content-encoding': 'gzip' } }))).toEqual(tooLarge);
    expect(refusal(await send(Buffer.from('no gzip'), { headers: { 'content-encoding': 'gzip' } }))).toEqual([400, 'body DAMAGED']);
    expect(refusal(await send(gzipSync(aPdf()).subarray(0, 30), { headers: { 'content-encoding': 'gzip' } }))).toEqual([400, 'body DAMAGED']);
    expect(await waiting()).toBe(before);
  });

  test('is looked through, whatever it calls itself', async () => {
    const before = await waiting();
    expect(refusal(await send(Buffer.from('<html><script>alert(1)</script></html>')))).toEqual([400, 'body ACTIVE_CONTENT']);
    expect(refusal(await send(Buffer.concat([aScan(2_000_000), anOfficeFile('docx')])))).toEqual([400, 'body NOT_A_DOCUMENT']);
    expect(refusal(await send(anOfficeFile('docx', [{ name: 'word/a.xml', content: Buffer.alloc(45_000_000) }])))).toEqual([400, 'body UNPACKS_TOO_LARGE']);
    expect(refusal(await send(Buffer.alloc(0)))).toEqual([400, 'body NOT_A_DOCUMENT']);
    expect(refusal(await send(aPdf(), { headers: { 'content-type': 'application/pdf' } }))).toEqual([415, 'Content-Type UNSUPPORTED']);
    expect(refusal(await send(aPdf(), { headers: { 'content-encoding': 'br' } }))).toEqual([415, 'Content-Encoding UNSUPPORTED']);
    expect(refusal(await world.gateway.send('/uploads/documents'))).toEqual([405, 'method UNSUPPORTED']);
    expect(await waiting()).toBe(before);
  });

  test('comes from a coordinator on a page of this site', async () => {
    const before = await waiting();
    expect(refusal(await send(aScan(5_000_000), { cookie: '' }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(refusal(await send(aPdf(), { cookie: 'forged' }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(refusal(await send(aScan(5_000_000), { cookie: volunteer }))).toEqual([403, 'FORBIDDEN']);
    expect(refusal(await send(aPdf(), { headers: { origin: 'https://elsewhere.example' } }))).toEqual([403, 'FORBIDDEN']);
    expect(refusal(await send(aPdf(), { headers: { 'sec-fetch-site': 'cross-site' } }))).toEqual([403, 'FORBIDDEN']);
    expect(await waiting()).toBe(before);
  });

  test('is attached by its sender, and once', async () => {
    const id = idOf(await send(aPdf()));
    expect(problemsOf(await attach(id, colleague))).toEqual(['input.upload UNKNOWN_UPLOAD']);
    expect(problemsOf(await attach(id))).toEqual([]);
    expect(problemsOf(await attach(id))).toEqual(['input.upload UNKNOWN_UPLOAD']);
  });

  test('leaves nothing behind when the connection breaks', async () => {
    const before = await waiting();
    const { port, hostname } = new URL(world.gateway.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(['POST /uploads/documents HTTP/1.1', 'Host: localhost', 'Content-Type: application/octet-stream', `Cookie: __Host-session=${coordinator}`, 'Content-Length: 9000000', '', ''].join('\r\n'));
    socket.write(aScan(4_000_000));
    await eventually('portions that are kept', async () => (await world.db.query('SELECT 1 FROM waiting_documents WHERE portions > 1 AND format IS NULL')).length === 1);
    socket.destroy();
    await eventually('their end', async () => (await waiting()) === before);
  });

  test('is no business of whoever asks the graph: the ways by which it is kept are the gateway\'s', async () => {
    const { body } = await world.ask('mutation { beginDocument { id } }', coordinator);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
