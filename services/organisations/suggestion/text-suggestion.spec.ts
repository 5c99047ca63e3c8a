import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { nobody } from '../../shared/viewer.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';

let world: NewsWorld;
beforeAll(async () => {
  world = await newsWorld();
});
afterAll(() => world.close());

const ARTICLES = 'query($text: String!, $first: Int! = 5) { found: articleSuggestions(text: $text, first: $first) { kind title } }';
const LINKS = 'query($text: String!, $first: Int! = 5) { found: linkSuggestions(text: $text, first: $first) { title url } }';
const titles = async (query: string, text: string, first = 5): Promise<string[]> => {
  const { data, errors } = await world.ask<{ found: { title: string }[] }>(query, { text, first }, nobody());
  expect(errors).toBeUndefined();
  return data.found.map(({ title }) => title);
};

describe('suggestions of news, guides and projects', () => {
  test('have a word in their title that begins like the text, a few of each kind, the newest first, and only what is public', async () => {
    for (const title of ['Alter Bücherbasar', 'Neuer Bücherbasar', 'Der Buch-Flohmarkt']) {
      await world.published({ title });
      world.later(1);
    }
    await world.published({ title: 'Bücher spenden', kind: 'PROJECT' });
    await world.published({ title: 'Bücher versichern', kind: 'GUIDE' });
    await world.published({ title: 'Etwas anderes', summary: 'Hier geht es um Bücher.' });
    await world.draft({ title: 'Bücher im Verborgenen' });
    expect(await titles(ARTICLES, 'büch', 2)).toEqual(['Der Buch-Flohmarkt', 'Neuer Bücherbasar', 'Bücher versichern', 'Bücher spenden']);
    for (const text of ['buech', 'BUCH']) expect((await titles(ARTICLES, text, 1)).length).toBeGreaterThan(0);
    expect(await titles(ARTICLES, 'floh')).toEqual(['Der Buch-Flohmarkt']);
  });

  test('are none for a letter, for the middle of a word, and signs mean nothing; it takes one statement', async () => {
    for (const text of ['b', '  ', 'basar', '%', '___', "'; --", '\\\\']) expect([text, await titles(ARTICLES, text)]).toEqual([text, []]);
    const statements = recordStatements(world.db);
    await titles(ARTICLES, 'büch');
    expect(statements).toHaveLength(1);
  });
});

test('suggestions of links have such a word in their title, each address once, of all networks', async () => {
  const link = (title: string, url: string) => ({ title, url, description: 'Recht einfach' });
  const save = (networkId: string, viewer: NewsWorld['coordinator'], ...links: object[]) => world.ask('mutation($input: SaveLinksInput!) { saveLinks(input: $input) { linkPage { version } } }', { input: { networkId, version: 0, groups: [{ kind: 'LAW', links }] } }, viewer);
  await save(world.network.id, world.coordinator, link('Vereinsrecht: Überblick', 'https://recht.example/'), link('Das Recht am Bild', 'https://bild.example/'));
  await save(world.elsewhere.id, world.stranger, link('Überblick', 'https://recht.example/'), link('Steuern', 'https://steuern.example/'));
  expect(await titles(LINKS, 'recht')).toEqual(['Das Recht am Bild']);
  expect(await titles(LINKS, 'uebe')).toHaveLength(1);
  expect(await titles(LINKS, 'steu')).toEqual(['Steuern']);
  for (const text of ['s', 'blick', 'https', 'einfach', 'LAW', '%', '"']) expect([text, await titles(LINKS, text)]).toEqual([text, []]);
});

test.each([['articles', ARTICLES], ['links', LINKS]])('suggestions of %s refuse what is no beginning of a text, by name', async (_, query) => {
  const refused = async (variables: object) => problemsOf(await world.ask(query, { ...variables }, nobody()));
  for (const text of ['', 'x'.repeat(101)]) expect(await refused({ text })).toEqual(['text LENGTH']);
  for (const first of [0, 11]) expect(await refused({ text: 'le', first })).toEqual(['first OUT_OF_RANGE']);
});
