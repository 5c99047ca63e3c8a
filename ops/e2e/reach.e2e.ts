import { afterEach, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '../database/embedded.ts';
import { urlOfDatabase } from '../database/roles.ts';
import { eventually } from './eventually.ts';
import { type Site, startSite } from './site.ts';

jest.setTimeout(240_000);

let site: Site | undefined;
afterEach(async () => {
  await site?.remove();
});

const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };

/** What stands in the database of a site that has stopped. */
async function inStopped<T extends object>(dataDir: string, sql: string): Promise<T[]> {
  const server = await startEmbeddedDatabase({ dataDir, fsync: false });
  const client = new Client({ connectionString: urlOfDatabase(server.adminUrl, 'engagement_netz') });
  try {
    await client.connect();
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
    await server.stop();
  }
}

test.each([
  ['the whole in one process', false, false],
  ['the supervisor of several', true, false],
  ['all of several processes at once', true, true],
])('what was counted of pages is not lost when SIGTERM comes to %s', async (_, distributed, isForAll) => {
  site = await startSite({ distributed });
  const { url, dataDir } = site;
  const get = async (path: string, headers: Record<string, string> = BROWSER) => expect((await fetch(url + path, { headers })).status).toBe(200);
  for (const path of ['/networks/bitburg', '/en/networks/bitburg', '/', '/?text=Kinder', '/news?network=bitburg']) await get(path);
  await get('/networks/bitburg', { 'user-agent': 'curl/8' });
  const told = await fetch(`${url}/views?path=${encodeURIComponent('/networks/bitburg')}`, { method: 'POST', headers: { ...BROWSER, 'sec-fetch-site': 'same-origin' } });
  expect(told.status).toBe(204);
  if (isForAll) await site.stop('SIGTERM');
  else process.kill(site.pid, 'SIGTERM');
  await eventually(async () => (await site?.processes())?.length === 0, 'the end of all processes');
  await expect(inStopped(dataDir, 'SELECT kind, sum(views)::int AS views FROM organisations.page_views GROUP BY kind ORDER BY kind')).resolves.toEqual([{ kind: 'home', views: 3 }, { kind: 'search', views: 3 }]);
});
