import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const texts = {
  day: { title: 'Seniorenbetreuung am Nachmittag', summary: 'Wir suchen Sie.', description: '' },
  home: { title: 'Betreuung von Senioren zu Hause', summary: 'Zeit schenken.', description: '' },
  homework: { title: 'Bei den Hausaufgaben zur Seite stehen', summary: 'Im Hort.', description: '' },
  food: { title: 'Ausgabe von Lebensmitteln', summary: 'Jeden Freitag.', description: '' },
  tales: { title: 'Maerchenstunde fuer die Grossen', summary: 'Am Montag.', description: '' },
  street: { title: 'Straßenfest', summary: 'Stände aufbauen.', description: '' },
  reading: { title: 'Vorlesen', summary: 'Geschichten.', description: 'Die Betreuung übernehmen andere.' },
  english: { title: 'Tutoring for school children', summary: 'Once a week.', description: '', textLanguage: 'EN' as const },
  ferret: { title: 'Pate für ein Frettchen', summary: 'Täglich füttern.', description: 'Zusammen mit den Großen.', interestIds: ['animal-welfare', 'neighbourhood-help'] },
  errands: { title: 'Kisten tragen', summary: 'Am Samstag.', description: 'Die Kisten kommen aus dem Tierheim.', interestIds: ['neighbourhood-help', 'animal-welfare'] },
  kindergarten: { title: 'Kindergarten', summary: 'Montags.', description: '' },
  kind: { title: 'Be kind', summary: 'Every day.', description: '', textLanguage: 'EN' as const },
  sport: { title: 'Wer trainiert die Mannschaft?', summary: 'Samstags.', description: '' },
  guide: { title: 'Lotsinnen gesucht', summary: 'Durch das Amt.', description: '' },
  far: { title: 'Betreuung am Vormittag', summary: 'Wir kochen, basteln und singen jeden Tag mit vielen Leuten, unter ihnen Senioren.', description: '' },
  draft: { title: 'Geheimniskrämerei', summary: '', description: '', status: 'DRAFT' as const },
};

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [organisation], opportunities: Object.entries(texts).map(([slug, text]) => anOpportunity({ organisationId: organisation.id, ...text, slug })) });
    await learnOwnWords(db);
    await learnWaitingWords(db);
  });
});
afterAll(() => world.close());

interface Found {
  readonly opportunities: { correctedText: string | null; edges: { node: { slug: string }; match: { reasons: { kind: string; details: string[] }[] } }[] };
}
const QUERY = 'query($text: String) { opportunities(filter: { text: $text }) { correctedText edges { node { slug } match { reasons { kind details } } } } }';

async function search(text: string): Promise<Found['opportunities']> {
  const { data, errors } = await world.ask<Found>(QUERY, { text });
  expect(errors).toBeUndefined();
  return data.opportunities;
}
const found = async (text: string): Promise<string[]> => (await search(text)).edges.map(({ node }) => node.slug).sort();
const wordsFound = async (text: string, slug: string): Promise<string[] | undefined> =>
  (await search(text)).edges.find(({ node }) => node.slug === slug)?.match.reasons.find(({ kind }) => kind === 'TEXT')?.details;

describe('a word', () => {
  test('finds compounds that it is part of, and a compound finds its parts', async () => {
    expect(await found('Seniorenbetreuung')).toEqual(['day', 'home']);
    expect(await found('Betreuung von Senioren')).toEqual(['day', 'far', 'home']);
    expect(await found('Lebensmittelausgabe')).toEqual(['food']);
  });

  test('finds what is done by its other forms', async () => {
    expect(await found('Senioren betreuen')).toEqual(['day', 'far', 'home']);
    expect(await found('Betreuerin Senioren')).toEqual(['day', 'far', 'home']);
  });

  test('finds without a last part that says little', async () => {
    expect(await found('Hausaufgabenhilfe')).toEqual(['homework']);
  });

  test('finds its synonyms, and they find it', async () => {
    expect(await found('Tafel')).toEqual(['food']);
    expect(await found('Altersgruppe')).toEqual([]);
  });

  test('finds narrower ones, and not the other way round', async () => {
    expect(await found('Umweltschutz')).toEqual([]);
    expect(await found('Tiere')).toEqual(['ferret']);
  });

  test('that names an interest finds what is mostly about it, and not what only mentions it', async () => {
    expect(await found('Tierheim')).toEqual(['ferret']);
    expect(await found('Kisten')).toEqual(['errands']);
  });

  test('does not find what only looks like a part of it', async () => {
    expect(await found('Garten')).toEqual([]);
    expect(await found('Kita')).toEqual(['kindergarten']);
  });

  test('finds other forms of it', async () => {
    expect(await found('Trainer')).toEqual(['sport']);
    expect(await found('Lotse')).toEqual(['guide']);
    expect(await found('Patin')).toEqual(['ferret']);
  });

  test('of a compound is found near the others only', async () => {
    expect(await found('Seniorenbetreuung')).toEqual(['day', 'home']);
    expect(await found('Senioren Betreuung Vormittag')).toEqual(['far']);
  });

  test('is found without one that says little beside it', async () => {
    expect(await found('Hilfe bei Hausaufgaben')).toEqual(['homework']);
    expect(await found('"Hilfe bei Hausaufgaben"')).toEqual([]);
    expect(await found('Hilfe')).toEqual([]);
  });

  test('is put together with the next where somebody writes apart what means more than its parts', async () => {
    expect(await found('Kinder Garten')).toEqual(['kindergarten']);
  });

  test('is not found in another language that has one like it', async () => {
    expect(await found('Kinder')).not.toContain('kind');
    expect(await found('kind')).toContain('kind');
  });

  test('and others that mean something together find what means the same', async () => {
    expect(await found('alten Menschen Betreuung')).toEqual(['day', 'far', 'home']);
    expect(await found('aeltere Menschen')).toEqual(['day', 'far', 'home']);
  });

  test('is found however umlauts and ß are spelled, on both sides', async () => {
    for (const text of ['Märchen', 'Maerchen', 'Marchen', 'MÄRCHENSTUNDE']) expect(await found(text)).toEqual(['tales']);
    for (const text of ['Straßenfest', 'Strassenfest', 'strasse']) expect(await found(text)).toEqual(['street']);
  });

  test('is told as it was typed', async () => {
    expect(await wordsFound('Betreuung Senioren', 'day')).toEqual(['Betreuung', 'Senioren']);
    expect(await wordsFound('Tafel', 'food')).toEqual(['Tafel']);
  });

  test('is found while it is typed', async () => {
    for (const text of ['Vorl', 'Straßenf', 'Seniorenb']) expect(await search(text)).toMatchObject({ correctedText: null, edges: [expect.anything()] });
  });

  test('that says nothing beside others need not be there, but is searched for alone', async () => {
    expect(await found('ehrenamtlich Senioren betreuen gesucht')).toEqual(['day', 'far', 'home']);
    expect(await found('"ehrenamtlich Senioren"')).toEqual([]);
    expect(await found('ehrenamtlich')).toEqual([]);
  });

  test('left out is left out with its compounds', async () => {
    expect(await found('Betreuung -Senioren')).toEqual(['reading']);
  });

  test('of an English posting is found in English', async () => {
    expect(await found('tutor')).toEqual(['english']);
  });
});

describe('a mistyped word', () => {
  test('finds what looks like it, which is told', async () => {
    const { correctedText, edges } = await search('Vorleesen');
    expect([correctedText, edges.map(({ node }) => node.slug)]).toEqual(['Vorlesen', ['reading']]);
    expect((await search('Senioren betreuugn')).correctedText).toBe('Senioren Betreuung');
  });

  test('is left alone where it finds something or looks like nothing', async () => {
    expect((await search('Vorlesen')).correctedText).toBeNull();
    expect(await search('Xylophonquartett')).toEqual({ correctedText: null, edges: [] });
  });

  test('never leads to what only stands in a draft', async () => {
    expect((await search('Geheimniskrämerey')).correctedText).toBeNull();
  });
});

describe('what nobody types by chance', () => {
  const longest = (piece: string): string => piece.repeat(200).slice(0, 200);

  test.each([
    longest('kinder'), longest('senioren '), longest('hilfe-'), longest('Tafel '), longest('ä'), longest('ae'), longest('"erste hilfe" '), longest('erste hilfe '), longest('-tafel '),
    longest('tafel or '), longest("'"), longest('%'), longest('_'), longest('\\'), longest('(a+)+'), longest('.*'), longest('a|b'), longest('ung'), longest('ß'), longest('kinderbetreung '),
    "'tafel' | 'x'", '§en', 'erste hilfe" or "tafel', '\\m(erste)', '$re$', 'a:*AB', "tafel':*AB & !'x",
  ])('is answered or refused, and never a surprise: %s', async (text) => {
    const problems = problemsOf(await world.ask(QUERY, { text }));
    expect(problems.filter((problem) => problem !== 'filter.text NO_WORDS')).toEqual([]);
  });

  test('too long is refused with the name of the field', async () => {
    expect(problemsOf(await world.ask(QUERY, { text: 'Seniorenbetreuung '.repeat(600) }))).toEqual(['filter.text MAX_LENGTH']);
  });
});

test('a posting written later is found by its parts once its words are learned, and so are older ones that hold them', async () => {
  const add = (slug: string, title: string): Promise<void> => save(world.db, { opportunities: [anOpportunity({ organisationId: organisation.id, slug, title })] });
  await add('compound', 'Zwetschgenkuchen');
  await learnWaitingWords(world.db);
  const rows = async (text: string): Promise<string[]> =>
    (await world.db.query('SELECT slug FROM opportunities WHERE words @@ search_query($1) ORDER BY slug', [text])).map(({ slug }: { slug: string }) => slug);
  expect(await rows('Kuchen')).toEqual([]);
  await add('parts', 'Kuchen und Zwetschgen');
  await learnWaitingWords(world.db);
  expect(await rows('Kuchen')).toEqual(['compound', 'parts']);
  expect(await learnWaitingWords(world.db)).toBe(0);
});

test('synonyms that have not changed are not read again', async () => {
  await learnOwnWords(world.db);
  expect(await learnWaitingWords(world.db)).toBe(0);
});
