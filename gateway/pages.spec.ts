import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, toyGateway } from './testing/toy-gateway.ts';

/** Stands for the client's server bundle: shows what it was given, and breaks when asked to. */
const ENTRY = `
export async function render(request, { execute, manifest, publicUrl, mapStyleUrl }) {
  const { pathname, search } = new URL(request.url);
  if (pathname.endsWith('/kaboom')) throw new Error('Kaboom! password=hunter2');
  if (pathname === '/old') return { status: 302, headers: { location: '/new' }, body: '' };
  const { data } = await execute({ query: '{ whoAmI books(first: 1) { title } }', variables: {} });
  return { status: pathname === '/missing' ? 404 : 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: JSON.stringify({ pathname, search, data, manifest, publicUrl, mapStyleUrl, url: request.url }) };
}
`;

let clientDir: string;
let gateway: TestGateway;

beforeAll(async () => {
  clientDir = await mkdtemp(join(tmpdir(), 'client-'));
  await mkdir(join(clientDir, 'client/assets'), { recursive: true });
  await mkdir(join(clientDir, 'client-server'));
  await writeFile(join(clientDir, 'client/manifest.json'), '{"entry":{"file":"assets/app-abc.js"}}');
  await writeFile(join(clientDir, 'client/assets/app-abc.js'), 'export {};');
  await writeFile(join(clientDir, 'client/assets/large-abc.js'), 'export const nothing = 0;\n'.repeat(1000));
  await writeFile(join(clientDir, 'client-server/package.json'), '{"type":"module"}');
  await writeFile(join(clientDir, 'client-server/entry-server.js'), ENTRY);
});
afterAll(() => rm(clientDir, { recursive: true }));
afterEach(() => gateway.close());

const open = async (env = {}): Promise<void> => {
  gateway = await toyGateway({ gateway: { clientDir }, env });
};

describe('pages', () => {
  test('are rendered with the graph in the name of the visitor, under the public address', async () => {
    await open({ publicUrl: 'https://engagement.example', mapStyleUrl: 'https://maps.example/style.json' });
    const { status, headers, body } = await gateway.send('/en/organisations?q=a%20b');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(body).toEqual({
      pathname: '/en/organisations',
      search: '?q=a%20b',
      data: { whoAmI: 'nobody at 127.0.0.1', books: [{ title: 'Book 1' }] },
      manifest: { entry: { file: 'assets/app-abc.js' } },
      publicUrl: 'https://engagement.example',
      mapStyleUrl: 'https://maps.example/style.json',
      url: 'https://engagement.example/en/organisations?q=a%20b',
    });
  });

  test('keep the status and the redirects of the client', async () => {
    await open();
    expect((await gateway.send('/missing')).status).toBe(404);
    const { status, headers } = await gateway.send('/old');
    expect([status, headers.get('location')]).toEqual([302, '/new']);
  });

  test('that have not changed are not sent again', async () => {
    await open();
    const etag = (await gateway.send('/')).headers.get('etag') ?? '';
    const { status, text } = await gateway.send('/', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
    expect([status, text]).toEqual([304, '']);
  });

  test('answer HEAD without a body, and no other method', async () => {
    await open();
    const head = await gateway.send('/', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    const post = await gateway.send('/', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('that break give a readable page with an id that the log carries, in the language of the address', async () => {
    await open();
    const german = await gateway.send('/kaboom');
    expect(german.status).toBe(500);
    expect(german.text).toContain('<html lang="de">');
    expect(german.text).not.toMatch(/hunter2|Kaboom|style=|<script/);
    const id = /[0-9a-f-]{36}/.exec(german.text)?.[0] ?? '?';
    expect(gateway.logged.some((line) => line.includes(id) && line.includes('Kaboom'))).toBe(true);
    expect((await gateway.send('/en/kaboom')).text).toContain('Something went wrong');
  });

  test('count towards the limit of whoever asks, whatever their path; files do not', async () => {
    await open({ requestsPerMinute: 2 });
    expect((await gateway.send('/assets/app-abc.js')).status).toBe(200);
    const statuses: number[] = [];
    for (const path of ['/', '/organisations', '/en/events/lesetreff']) statuses.push((await gateway.send(path)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await gateway.send('/assets/app-abc.js')).status).toBe(200);
  });

  test('can not be led to another host by their path', async () => {
    await open();
    const { body } = await gateway.send('//evil.example/x');
    expect(body).toMatchObject({ url: 'http://localhost:4000/evil.example/x' });
  });
});

describe('files', () => {
  test('are kept by the browser for a year', async () => {
    await open();
    const { status, headers } = await gateway.send('/assets/app-abc.js');
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers.get('content-type')).toContain('javascript');
  });

  test('are compressed when they are worth it', async () => {
    await open();
    expect((await gateway.send('/assets/large-abc.js')).headers.get('content-encoding')).toMatch(/gzip|br/);
    expect((await gateway.send('/assets/app-abc.js')).headers.get('content-encoding')).toBeNull();
  });

  test('that are not there are no pages', async () => {
    await open();
    for (const path of ['/assets/gone.js', '/assets/../client-server/entry-server.js', '/assets/%2e%2e/manifest.json']) {
      const { status, text } = await gateway.send(path);
      expect([path, status === 200 && text.includes('export')]).toEqual([path, false]);
    }
    expect((await gateway.send('/assets/gone.js')).status).toBe(404);
  });

  test('robots are told what is not for them', async () => {
    await open();
    expect((await gateway.send('/robots.txt')).text).toContain('Disallow: /inquiries/');
  });
});
