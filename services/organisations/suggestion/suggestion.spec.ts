import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

const NAMES = ['Musikverein Rittersdorf', 'Ökumenische Hilfe', 'Bücherei am Markt', 'Die Lesefreunde', 'DRK-Ortsverein', 'Korb & Kleid', 'Kleiderkammer', '100 % Sport', 'Lesekreis', 'Lesepaten', 'Leseratten'];

let world: OrganisationsWorld;
beforeAll(async () => {
  world = await organisationsWorld();
  await save(world.db, {
    organisations: [...NAMES.map((name) => anOrganisation({ name })), anOrganisation({ name: 'Lesen im Verborgenen', status: 'PENDING' }), anOrganisation({ name: 'Musik', purpose: 'Korbflechten', status: 'SUSPENDED' })],
  });
});
afterAll(() => world.close());

const QUERY = 'query($text: String!, $first: Int! = 5) { organisationSuggestions(text: $text, first: $first) { name } }';

async function names(text: string, first = 5): Promise<string[]> {
  const { data, errors } = await world.ask<{ organisationSuggestions: { name: string }[] }>(QUERY, { text, first });
  expect(errors).toBeUndefined();
  return data.organisationSuggestions.map(({ name }) => name);
}

describe('suggestions of organisations', () => {
  test('have names that begin like the text, then names with such a word, and only verified ones', async () => {
    expect(await names('lese')).toEqual(['Lesekreis', 'Lesepaten', 'Leseratten', 'Die Lesefreunde']);
    expect(await names('lese', 2)).toEqual(['Lesekreis', 'Lesepaten']);
    expect(await names('kleid')).toEqual(['Kleiderkammer', 'Korb & Kleid']);
    expect(await names('ortsv')).toEqual(['DRK-Ortsverein']);
    expect(await names('musik')).toEqual(['Musikverein Rittersdorf']);
    expect(await names('Bücherei am')).toEqual(['Bücherei am Markt']);
  });

  test('understand umlauts in all spellings', async () => {
    for (const typed of ['bücher', 'buecher', 'bucher', 'BÜCH']) expect(await names(typed)).toEqual(['Bücherei am Markt']);
    expect(await names('oeku')).toEqual(['Ökumenische Hilfe']);
  });

  test('are none for a letter, for spaces, for the middle of a word; signs mean nothing', async () => {
    for (const text of ['l', '  ', 'verein', '%', '%%%', '___', 'le%', "'; --", '\\\\\\']) expect(await names(text)).toEqual([]);
    expect(await names('100 %')).toEqual(['100 % Sport']);
  });

  test('take at most two statements', async () => {
    const statements = recordStatements(world.db);
    await names('le', 10);
    expect(statements).toHaveLength(1);
    await names('lese', 10);
    expect(statements).toHaveLength(3);
  });

  test('refuse what is no beginning of a text, by name', async () => {
    const refused = async (variables: object) => problemsOf(await world.ask(QUERY, { ...variables }));
    for (const text of ['', 'x'.repeat(101)]) expect(await refused({ text })).toEqual(['text LENGTH']);
    for (const first of [0, 11]) expect(await refused({ text: 'le', first })).toEqual(['first OUT_OF_RANGE']);
  });
});
