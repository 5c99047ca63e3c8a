import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const texts = {
  wild: { title: 'Pflegestelle', summary: 'Über den Winter.', description: 'Ein Igel wird gewogen.', interestIds: ['wildlife'] },
  inTitle: { title: 'Igel zählen', summary: 'Im Park.', description: '' },
  byTheWay: { title: 'Beete anlegen', summary: 'Mit Kindern.', description: 'Es gibt eine Ecke für Igel und einen Findling.', interestIds: ['school-workshops', 'wildlife'] },
  neighbour: { title: 'Einkauf für eine Nachbarin', summary: 'Zweimal in der Woche.', description: '' },
  music: { title: 'Das Orchester sucht Bratschen', summary: 'Freitags.', description: '' },
  meadow: { title: 'Orchideen zählen', summary: 'Am Hang.', description: '' },
  cats: { title: 'Katzenstreichlerin', summary: 'Am Abend.', description: '' },
  school: { title: 'Rechnen mit Grundschulkindern', summary: 'Montags.', description: '' },
  start: { title: 'Hilfe für Gründer', summary: 'Per Video.', description: '' },
  mentor: { title: 'Ausbildungspate', summary: 'Ein Jahr lang.', description: '' },
  spade: { title: 'Spaten putzen', summary: 'Im Schuppen.', description: '' },
  shared: { title: 'Gardens for everybody', summary: 'Saturdays.', description: '', textLanguage: 'EN' as const },
  medic: { title: 'Sanitäterin beim Dorffest', summary: 'Einmal im Jahr.', description: '' },
  owls: { title: 'Eulen zählen', summary: 'Nachts.', description: '' },
  costumes: { title: 'Filz zuschneiden', summary: 'Es werden Eulen und Schwalben für das Kinderstück.', description: '' },
  guards: { title: 'Die Garde tanzt', summary: 'Garderobe ist da.', description: '' },
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
  readonly opportunities: { nodes: { slug: string }[]; correctedText: string | null };
}

async function search(text: string): Promise<Found['opportunities']> {
  const { data, errors } = await world.ask<Found>('query($text: String) { opportunities(filter: { text: $text }) { nodes { slug } correctedText } }', { text });
  expect(errors).toBeUndefined();
  return data.opportunities;
}
const found = async (text: string): Promise<string[]> => (await search(text)).nodes.map(({ slug }) => slug).sort();

test('a word alone is found in a description only where the offer is mostly about its interest', async () => {
  expect(await found('Igel')).toEqual(['inTitle', 'wild']);
});

test('a word that belongs to no interest is found wherever it stands', async () => {
  expect(await found('Findling')).toEqual(['byTheWay']);
});

test('beside another word a word is found wherever it stands', async () => {
  expect(await found('Igel Beete')).toEqual(['byTheWay']);
});

test('another word that means the same is found in the title; in a summary the word itself has to stand', async () => {
  expect(await found('Vögel')).toEqual(['owls']);
  expect(await found('Schwalbe')).toEqual(['costumes']);
});

test('a mistyped word of the file that no offer has is corrected, and finds what means the same', async () => {
  const { correctedText, nodes } = await search('Rettungsdinst');
  expect([correctedText, nodes.map(({ slug }) => slug)]).toEqual(['Rettungsdienst', ['medic']]);
});

test('neighbours are found in any form', async () => {
  for (const text of ['Einkauf Nachbarn', 'Einkauf Nachbarinnen', 'Nachbar']) expect(await found(text)).toEqual(['neighbour']);
});

test('what the stemmer leaves of a word is not the beginning of others', async () => {
  expect(await found('Orchester')).toEqual(['music']);
});

test('a compound is found by its beginning also where nobody knows its end', async () => {
  expect(await found('Katzen')).toEqual(['cats']);
});

test('what begins many words and means nothing in them finds none of them', async () => {
  expect(await found('Existenzgründung')).toEqual(['start']);
});

test('a compound is taken apart where German links it', async () => {
  expect(await found('Paten')).toEqual(['mentor']);
  expect(await found('Spaten')).toEqual(['spade']);
});

test('a word of which another form is known is no mistyped one', async () => {
  expect(await search('gardening')).toEqual({ correctedText: null, nodes: [{ slug: 'shared' }] });
});

test('a word that has synonyms is no mistyped one', async () => {
  expect(await search('Gründerin')).toMatchObject({ correctedText: null });
});
