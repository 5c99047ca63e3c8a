import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const TEXT = `
groups:
  - [Theater, Schauspiel, Theatergruppe]
  - [Lagerküche, Feldküche]
  - [Besuchsdienst, Seniorenbegleitung]
  - [litter, rubbish]
light: [Begleitung]
whole: [Schauspiel]
parts: [Theater, Gruppe, Lager, Feld, Küche, Besuch, Dienst, Senioren, Begleitung]`;
const texts = {
  stage: { title: 'Theatergruppe', summary: 'Am Montag.' },
  acting: { title: 'Schauspiel am Abend', summary: 'Im Saal.' },
  company: { title: 'Seniorenbegleitung', summary: 'Am Freitag.' },
  piano: { title: 'Begleitung am Klavier', summary: 'Senioren singen.' },
};

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [organisation], opportunities: Object.entries(texts).map(([slug, text]) => anOpportunity({ organisationId: organisation.id, interestIds: [], description: '', ...text, slug })) });
    await learnOwnWords(db, { path: 'the words of this test', text: TEXT });
    await learnWaitingWords(db);
  });
});
afterAll(() => world.close());

async function kept(): Promise<Record<string, string[]>> {
  const rows: { root: string; others: string[] }[] = await world.db.query('SELECT root, others FROM word_synonyms ORDER BY root');
  return Object.fromEntries(rows.map(({ root, others }) => [root, others.toSorted()]));
}

test('a compound is not looked for beside one of its parts, by which it is found anyway', async () => {
  const synonyms = await kept();
  expect(synonyms['theat']).toEqual(['schauspiel']);
  expect(synonyms['schauspiel']).toEqual(['theat']);
  const found = await world.db.query(`SELECT slug FROM opportunities WHERE words @@ search_query('Schauspiel') ORDER BY slug`);
  expect(found).toEqual([{ slug: 'acting' }, { slug: 'stage' }]);
});

test('a compound of which no part is looked for stays', async () => {
  const synonyms = await kept();
  expect(synonyms['lagerkuch']).toEqual(['feldkuch']);
});

test('a compound that ends in a word that says little is looked for as it stands, not by its parts', async () => {
  expect((await kept())['besuchsdien']).toEqual(["'seniorenbegleit'"]);
  expect(await world.db.query(`SELECT slug FROM opportunities WHERE words @@ search_query('Besuchsdienst') ORDER BY slug`)).toEqual([{ slug: 'company' }]);
});

test('only what is written with a small letter is English too', async () => {
  const english = Object.entries(await kept()).filter(([root]) => root.startsWith('~'));
  expect(english).toEqual([['~litter', ['~rubbish']], ['~rubbish', ['~litter']]]);
});
