import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const texts = {
  sewing: { title: 'Kostüme nähen', summary: 'Für den Umzug.', description: '' },
  nearby: { title: 'Wache halten', summary: 'Am See.', description: 'Wer in der Nähe wohnt, ist im Vorteil.' },
  phones: { title: 'Handy-Sprechstunde', summary: 'Am Montag.', description: '' },
  choir: { title: 'Klavierbegleitung', summary: 'Bisher spielt nur ein Handy.', description: '' },
  games: { title: 'Spielenachmittag im Pfarrheim', summary: 'Am Freitag.', description: '' },
  breakfast: { title: 'Treff für Familien', summary: 'Frühstück, während die Kinder spielen.', description: 'Am Nachmittag ist Schluss.' },
  inTitle: { title: 'Neues aus dem Tierschutz', summary: 'Ein Blatt.', description: '', interestIds: ['neighbourhood-help'] },
  mostlyAbout: { title: 'Frettchen füttern', summary: 'Täglich.', description: '', interestIds: ['animal-welfare'] },
};

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [organisation], opportunities: Object.entries(texts).map(([slug, text]) => anOpportunity({ organisationId: organisation.id, interestIds: [], ...text, slug })) });
    await learnOwnWords(db);
    await learnWaitingWords(db);
  });
});
afterAll(() => world.close());

interface Found {
  readonly opportunities: { nodes: { slug: string }[]; edges: { node: { slug: string }; match: { reasons: { kind: string; score: number }[] } }[] };
}

async function search(text: string): Promise<Found['opportunities']> {
  const { data, errors } = await world.ask<Found>('query($text: String) { opportunities(filter: { text: $text }) { nodes { slug } edges { node { slug } match { reasons { kind score } } } } }', { text });
  expect(errors).toBeUndefined();
  return data.opportunities;
}
const found = async (text: string): Promise<string[]> => (await search(text)).nodes.map(({ slug }) => slug).sort();

test.each(['nähen', 'naehen'])('%s is no search for what is near', async (text) => {
  expect(await found(text)).toEqual(['sewing']);
});

test('who writes that something is near means no word', async () => {
  expect(await found('Kostüme in der Nähe')).toEqual(['sewing']);
});

test('beside a word that says little the other one has to stand in the title', async () => {
  expect(await found('Handy erklären')).toEqual(['phones']);
});

test('a compound with a meaning of its own is not found by its parts, however it is written', async () => {
  expect(await found('Spiele Nachmittag')).toEqual(['games']);
});

test('what is mostly about an interest ranks near what has its name in the title', async () => {
  const { edges } = await search('Tierschutz');
  const scores = new Map(edges.map(({ node, match }) => [node.slug, match.reasons.find(({ kind }) => kind === 'TEXT')?.score ?? 0]));
  expect(scores.get('mostlyAbout')).toBeGreaterThan(0.25 * (scores.get('inTitle') ?? Infinity));
});
