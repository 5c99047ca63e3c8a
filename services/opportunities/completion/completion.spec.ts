import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from '../words/learn.ts';

const organisation = anOrganisation();
const suspended = anOrganisation({ status: 'SUSPENDED' });
const posting = (title: string, rest: object = {}) => anOpportunity({ organisationId: organisation.id, title, summary: '', ...rest });

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    const opportunities = [
      posting('Garten pflegen'), posting('Garten gießen'), posting('Garderobe betreuen'), posting('Märchen vorlesen'), posting('100% Ökostrom erklären'),
      posting('Gardinen', { status: 'DRAFT' }), posting('Galerie', { expiresAt: inDays(-1) }), posting('Gaukler', { organisationId: suspended.id }),
      ...Array.from({ length: 101 }, () => posting('Werkstatt')),
    ];
    await save(db, { organisations: [organisation, suspended], opportunities });
    await learnOwnWords(db);
    await learnWaitingWords(db);
  });
});
afterAll(() => world.close());

const WORDS = 'query($text: String!, $first: Int! = 5) { wordCompletions(text: $text, first: $first) { text count } }';

async function completed(text: string, first = 5) {
  const { data, errors } = await world.ask<{ wordCompletions: { text: string; count: number }[] }>(WORDS, { text, first });
  expect(errors).toBeUndefined();
  return data.wordCompletions.map((completion) => [completion.text, completion.count]);
}

describe('completions of a typed text', () => {
  test('are words of live postings with how many a search for them finds, most first', async () => {
    expect(await completed('ga')).toEqual([['Garten', 2], ['Garderobe', 1]]);
    expect(await completed('gart', 1)).toEqual([['Garten', 2]]);
    expect(await completed('GARDEROBE')).toEqual([['Garderobe', 1]]);
  });

  test('keep what stands before, and count what all of it finds', async () => {
    expect(await completed('Märchen vorl')).toEqual([['Märchen vorlesen', 1]]);
    expect(await completed('Märchen ga')).toEqual([]);
  });

  test('understand umlauts in all spellings', async () => {
    for (const typed of ['mär', 'maer', 'mar', 'MÄR', 'ma\u0308r']) expect(await completed(typed)).toEqual([['Märchen', 1]]);
    expect(await completed('gie')).toEqual([['gießen', 1]]);
    expect(await completed('oeko')).toEqual([['Ökostrom', 1]]);
  });

  test('count up to 100', async () => {
    expect(await completed('werkst')).toEqual([['Werkstatt', 100]]);
  });

  test('are none for a finished word, a single letter, words to leave out, and signs', async () => {
    for (const text of ['Garten ', 'g', 'Garten -pfl', '%', 'ga%', 'ga_', '\\', '"', '12', 'g'.repeat(90)]) expect(await completed(text)).toEqual([]);
  });

  test('take three statements, however many there are, and none when they were asked for just now', async () => {
    const statements = recordStatements(world.db);
    await completed('be', 10);
    expect(statements).toHaveLength(3);
    await completed('be', 2);
    expect(statements).toHaveLength(3);
  });

  test('refuse what is no beginning of a text, by name', async () => {
    const refused = async (variables: object) => problemsOf(await world.ask(WORDS, { ...variables }));
    for (const text of ['', 'x'.repeat(101)]) expect(await refused({ text })).toEqual(['text LENGTH']);
    for (const first of [0, 11]) expect(await refused({ text: 'ga', first })).toEqual(['first OUT_OF_RANGE']);
    expect(await refused({ text: 'a\u0000' })).toEqual(['text NUL_CHARACTER']);
  });
});

describe('suggestions of interests', () => {
  const INTERESTS = 'query($text: String!, $locale: Locale!, $first: Int! = 3) { interestSuggestions(text: $text, locale: $locale, first: $first) { label(locale: $locale) } }';
  const labels = async (text: string, locale = 'DE', first = 3) => {
    const { data, errors } = await world.ask<{ interestSuggestions: { label: string }[] }>(INTERESTS, { text, locale, first });
    expect(errors).toBeUndefined();
    return data.interestSuggestions.map(({ label }) => label);
  };

  test('begin like the text, first by their label, then by words that mean the same', async () => {
    expect((await labels('vorl'))[0]).toBe('Vorlesen');
    expect(await labels('rollst')).toContain('Menschen mit Behinderung');
    expect((await labels('aelteren'))[0]).toBe('Mit älteren Menschen');
    expect((await labels('reading', 'EN'))[0]).toMatch(/^Reading/);
    expect(await labels('s', 'DE')).toEqual([]);
    expect(await labels('so', 'DE', 1)).toEqual(['Soziales']);
  });

  test('refuse what is no beginning of a text, by name', async () => {
    expect(problemsOf(await world.ask(INTERESTS, { text: 'x'.repeat(101), locale: 'DE' }))).toEqual(['text LENGTH']);
    expect(problemsOf(await world.ask(INTERESTS, { text: 'so', locale: 'DE', first: 11 }))).toEqual(['first OUT_OF_RANGE']);
  });
});
