import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const opportunities = [
  { slug: 'ferret', title: 'Pate für ein Frettchen', description: 'Zusammen mit den Großen.', interestIds: ['animal-welfare', 'neighbourhood-help'] },
  { slug: 'errands', title: 'Kisten tragen', description: 'Die Kisten kommen aus dem Tierheim.', interestIds: ['neighbourhood-help', 'animal-welfare'] },
  { slug: 'homework', title: 'Bei den Hausaufgaben zur Seite stehen', description: '' },
].map((text) => anOpportunity({ organisationId: organisation.id, summary: 'Am Samstag.', ...text }));

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [organisation], opportunities });
    await learnOwnWords(db);
    await learnWaitingWords(db);
  });
});
afterAll(() => world.close());

describe('words that no posting has', () => {
  const INSTEAD = 'query($filter: OpportunityFilter) { opportunities(filter: $filter) { insteadInterests { id } nodes { slug } } }';
  const instead = async (filter: object): Promise<{ interests: string[]; slugs: string[] }> => {
    const { data, errors } = await world.ask<{ opportunities: { insteadInterests: { id: string }[]; nodes: { slug: string }[] } }>(INSTEAD, { filter });
    expect(errors).toBeUndefined();
    return { interests: data.opportunities.insteadInterests.map(({ id }) => id), slugs: data.opportunities.nodes.map(({ slug }) => slug).sort() };
  };

  test('find the offers that are mostly about the interest that they name, which is told', async () => {
    for (const text of ['Hunde', 'Hilfe für Hunde', 'Hundehilfe', 'Hundeprojekt']) {
      expect(await instead({ text })).toEqual({ interests: ['animal-welfare'], slugs: ['ferret'] });
    }
  });

  test('find nothing when they name nothing together, when interests are asked for, or when they say exactly what is wanted', async () => {
    for (const filter of [{ text: 'Hunde Orgel' }, { text: '"Hunde"' }, { text: 'Hunde', interests: ['choirs-singing'] }, { text: 'Xylophonquartett' }]) {
      expect(await instead(filter)).toEqual({ interests: [], slugs: [] });
    }
  });

  test('are not looked for by interests when there is one that has them', async () => {
    expect(await instead({ text: 'Frettchen' })).toEqual({ interests: [], slugs: ['ferret'] });
  });

  test('name a field once, not with all that belongs to it', async () => {
    expect(await instead({ text: 'Wohlfahrt' })).toEqual({ interests: ['social'], slugs: ['errands'] });
  });
});
