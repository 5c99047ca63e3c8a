import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { meaningOf } from './meaning.ts';
import { findByText } from './search.repository.ts';
import { wantedWords } from './typed-text.ts';

const organisation = anOrganisation();
const suspended = anOrganisation({ status: 'SUSPENDED' });
const texts = {
  reading: { title: 'Vorlesen für Kinder', summary: 'In der Bücherei lesen wir vor.', description: 'Märchen und Geschichten.' },
  garden: { title: 'Kindergarten sucht Gärtner', summary: 'Beete anlegen.', description: 'Am Müllberg wächst **Gemüse**.' },
  old: { title: 'Besuche bei Älteren', summary: 'Zeit schenken, Hilfe beim Einkauf.', description: 'Gerne auch mit Kindern.' },
  tutor: { title: 'Tutoring for school children', summary: 'Reading and mathematics.', description: 'Once a week.', textLanguage: 'EN' as const },
  decomposed: { title: 'Ma\u0308rkte beleben', summary: 'Wochenmarkt.', description: '' },
  hidden: { title: 'Kinder', summary: 'Kinder', description: 'Kinder', organisationId: suspended.id },
  expired: { title: 'Kinder', summary: 'Kinder', description: 'Kinder', expiresAt: inDays(-1) },
  draft: { title: 'Kinder', summary: 'Kinder', description: 'Kinder', status: 'DRAFT' as const },
};

let world: OpportunitiesWorld;
beforeAll(async () => {
  const opportunities = Object.entries(texts).map(([slug, text]) => anOpportunity({ organisationId: organisation.id, ...text, slug }));
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation, suspended], opportunities }));
});
afterAll(() => world.close());

interface Found {
  readonly opportunities: {
    readonly totalCount: number;
    readonly totalCountIsExact: boolean;
    readonly edges: { node: { slug: string }; match: { reasons: { kind: string; score: number; details: string[] }[] } }[];
  };
}

const QUERY = 'query($text: String) { opportunities(filter: { text: $text }) { totalCount totalCountIsExact edges { node { slug } match { reasons { kind score details } } } } }';

async function search(text: string): Promise<Found['opportunities']> {
  const { data, errors } = await world.ask<Found>(QUERY, { text });
  expect(errors).toBeUndefined();
  return data.opportunities;
}

const found = async (text: string): Promise<string[]> => (await search(text)).edges.map(({ node }) => node.slug).sort();

async function wordsFound(text: string, slug: string): Promise<string[] | undefined> {
  const edge = (await search(text)).edges.find(({ node }) => node.slug === slug);
  return edge?.match.reasons.find(({ kind }) => kind === 'TEXT')?.details;
}

describe('words', () => {
  test('are found in title, summary and description, the title counting most', async () => {
    const { edges, totalCount, totalCountIsExact } = await search('Kinder');
    expect([totalCount, totalCountIsExact]).toEqual([3, true]);
    expect(edges.map(({ node }) => node.slug).sort()).toEqual(['garden', 'old', 'reading']);
    expect(edges.at(-1)?.node.slug).toBe('old');
  });

  test('are never found in what is hidden', async () => {
    for (const slug of ['hidden', 'expired', 'draft']) expect(await found('Kinder')).not.toContain(slug);
  });

  test('are found in other forms, in any case and as beginnings of longer ones', async () => {
    expect(await found('KIND')).toEqual(['garden', 'old', 'reading']);
    expect(await found('vorles')).toEqual(['reading']);
    expect(await found('Besuch')).toEqual(['old']);
    expect(await found('kindergärten')).toEqual(['garden']);
  });

  test('are found with and without umlauts, however those were typed', async () => {
    for (const text of ['Bücherei', 'Bucherei', 'Bu\u0308cherei', 'BÜCHEREI']) expect(await found(text)).toEqual(['reading']);
    for (const text of ['Älteren', 'Alteren']) expect(await found(text)).toEqual(['old']);
    for (const text of ['Märkte', 'Ma\u0308rkte', 'Markte']) expect(await found(text)).toEqual(['decomposed']);
  });

  test('must all be there, save stop words, also those with umlauts', async () => {
    expect(await found('Hilfe Kinder')).toEqual(['old']);
    expect(await found('Hilfe für die Kinder')).toEqual(['old']);
    expect(await found('Hilfe Kinder Gemüse')).toEqual([]);
    expect(await found('"Hilfe für die Kinder"')).toEqual([]);
  });

  test('in quotes must stand next to each other, stop words between them counted', async () => {
    expect(await found('"lesen wir vor"')).toEqual(['reading']);
    expect(await found('"Bücherei Kinder"')).toEqual([]);
    expect(await found('"Vorlesen für Kinder"')).toEqual(['reading']);
    expect(await found('"Märchen und Geschichten"')).toEqual(['reading']);
  });

  test('that occur in too many postings are found in the best of them, which is told', async () => {
    const children = await meaningOf(world.db)('Kinder');
    const whole = await findByText(world.db, children, NOW);
    expect(whole.isComplete).toBe(true);
    const best = await findByText(world.db, children, NOW, { most: 2, freshest: 2 });
    expect(best.isComplete).toBe(false);
    expect(best.ranks.size).toBe(2);
    for (const [id, rank] of best.ranks) expect(whole.ranks.get(id)).toBe(rank);
    expect((await findByText(world.db, children, NOW, { most: whole.ranks.size, freshest: 2 })).isComplete).toBe(true);
  });

  test('may be left out, or be one or another', async () => {
    expect(await found('Kinder -Bücherei')).toEqual(['garden', 'old']);
    expect(await found('Märchen or Beete')).toEqual(['garden', 'reading']);
  });

  test('of an English posting are found in English', async () => {
    expect(await found('tutor')).toEqual(['tutor']);
    expect(await found('schools reading')).toEqual(['tutor']);
    expect(await found('tutoring for the children')).toEqual(['tutor']);
  });

  test('are told with the match: those that were found, without quotes and without those to leave out', async () => {
    expect(await wordsFound('Kinder Bücherei', 'reading')).toEqual(['Kinder', 'Bücherei']);
    expect(await wordsFound('"lesen wir vor" -Gemüse kinder', 'reading')).toEqual(['lesen', 'kinder']);
    expect(await wordsFound('Märchen or Beete', 'garden')).toEqual(['Beete']);
  });

  test.each(['und', 'der die das', 'für', 'the', '"und der"', '!!!', '...', "%_\\':*&|!()", '- " ( )'])('are wanting in %p, which is refused', async (text) => {
    expect(problemsOf(await world.ask(QUERY, { text }))).toEqual(['filter.text NO_WORDS']);
  });

  test('among signs of other languages are found as they are', async () => {
    for (const text of ["Kinder%_\\':*&|!()", "Kinder'; DROP TABLE opportunities; --", 'Kinder:*', '(Kinder', '"Kinder', '& Kinder |']) {
      const { errors } = await world.ask(QUERY, { text });
      expect(errors).toBeUndefined();
    }
    expect(await found("'Kinder':* & (Bücherei!)")).toEqual(['reading']);
    expect(await found('Kinder')).toHaveLength(3);
  });

  test('with more than 200 characters, NUL or half of a surrogate pair are refused', async () => {
    expect(problemsOf(await world.ask(QUERY, { text: 'a'.repeat(10_000) }))).toEqual(['filter.text MAX_LENGTH']);
    expect(problemsOf(await world.ask(QUERY, { text: 'Kinder\u0000' }))).toEqual(['filter.text NUL_CHARACTER']);
    expect(problemsOf(await world.ask(QUERY, { text: 'Kinder\ud83d' }))).toEqual(['filter.text MALFORMED_UNICODE']);
    expect(problemsOf(await world.ask(QUERY, { text: '\ude42Kinder' }))).toEqual(['filter.text MALFORMED_UNICODE']);
  });

  test.each([`"http://a.de/b?c=d'`, `o'neil's`, `a'b''c`, `"zu zweit" ab`, String.raw`c:\d\e'f`, `ab "an der Tür" ab`])('with quotes inside or short words in between are answered: %s', async (text) => {
    expect((await search(text)).totalCount).toBe(0);
  });

  test('of any kind are answered or refused, and never a surprise', async () => {
    const pieces = fc.constantFrom("'", "''", '\\', '\\\\', '"', '-', ':*', '&', '|', '!', '(', ')', '<->', '<2>', '%', '_', ' ', '/', '@', '.', '<', '>', '=', '&amp;', 'Kinder', 'a.b', 'x@y.de', 'http://a.de/b?c=d', '/usr/o', '-1.5e3', 'ß', 'ÄÖ', '\n');
    const texts = fc.oneof(fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const problems = problemsOf(await world.ask(QUERY, { text }));
        expect(problems.filter((problem) => !problem.startsWith('filter.text '))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test('the wanted words of a text are those that may have been found', () => {
  expect(wantedWords(' "ein Satz" Wort  Wort -nicht -"auch nicht" Kinder-Garten OR "offen')).toEqual(['ein', 'Satz', 'Wort', 'Kinder-Garten', 'offen']);
  expect(wantedWords('-nur')).toEqual([]);
});
