import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from '../../ops/testing/database.ts';
import { xmlTexts } from '../../ops/testing/xml.ts';
import { type AtomEntry, type AtomFeed, atomXml } from './atom.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new Client({ connectionString: database.urls.opportunities });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const entry: AtomEntry = {
  id: '01900000-0000-7000-8000-000000000001', title: 'Vorlesen & Basteln <b>', summary: 'Bitburg: „Kinder“ ]]> freuen sich', url: 'https://engagement.example/opportunities/vorlesen',
  author: 'Verein "Lesen"', published: '2026-11-20T08:00:00.000Z', updated: '2026-11-21T08:00:00.000Z', categories: [{ term: 'reading', label: 'Vorlesen' }],
};
const feed: AtomFeed = { language: 'de', title: 'Neue Angebote', author: 'Engagement Netz', self: 'https://engagement.example/feeds/opportunities.atom?q=a&place=b', page: 'https://engagement.example/?q=a&place=b', entries: [entry] };

async function found(given: AtomFeed, ...paths: string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const path of paths) texts.push(...(await xmlTexts(client, atomXml(given), path)));
  return texts;
}

describe('An Atom feed', () => {
  test('has what RFC 4287 asks for, of itself and of each entry', async () => {
    expect(await found(feed, '/a:feed/@xml:lang', '/a:feed/a:id/text()', '/a:feed/a:title/text()', '/a:feed/a:updated/text()', '/a:feed/a:author/a:name/text()')).toEqual([
      'de', feed.self, feed.title, entry.updated, 'Engagement Netz',
    ]);
    expect(await found(feed, "/a:feed/a:link[@rel='self']/@href", "/a:feed/a:link[@rel='alternate']/@href")).toEqual([feed.self, feed.page]);
    const ofEntry = ['id', 'title', 'published', 'updated', 'author/a:name', 'summary'].map((name) => `/a:feed/a:entry/a:${name}/text()`);
    expect(await found(feed, ...ofEntry, '/a:feed/a:entry/a:category/@label', '/a:feed/a:entry/a:link/@href')).toEqual([
      `urn:uuid:${entry.id}`, entry.title, entry.published, entry.updated, entry.author, entry.summary, 'Vorlesen', entry.url,
    ]);
  });

  test('was changed when the last of its entries was, and is the same each time while it has none', async () => {
    const older = { ...entry, updated: '2026-11-01T08:00:00+01:00' };
    expect(await found({ ...feed, entries: [older, entry, older] }, '/a:feed/a:updated/text()')).toEqual([entry.updated]);
    expect(await found({ ...feed, entries: [] }, '/a:feed/a:updated/text()')).toEqual(['1970-01-01T00:00:00Z']);
  });

  test('is well-formed whatever people write', async () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '&', ']]>', '"', '\u0000', '\ud800', '\ufffe', '\u001b', 'ä', '\u{1f600}') });
    const texts = fc.sample(fc.tuple(fc.oneof(nasty, fc.string({ unit: 'binary' })), nasty), 500);
    const documents = texts.map(([title, summary]) => atomXml({ ...feed, title, entries: [{ ...entry, title: summary, summary: title, author: summary || null }] }));
    const { rows } = await client.query("SELECT cardinality(xpath('/a:feed/a:entry', xmlparse(document text), ARRAY[ARRAY['a', 'http://www.w3.org/2005/Atom']])) AS entries FROM unnest($1::text[]) text", [documents]);
    expect(rows).toEqual(documents.map(() => ({ entries: 1 })));
  });
});
