import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { learnOwnWords, learnWaitingWords } from './learn.ts';

const organisation = anOrganisation();
const texts = {
  quoted: { title: 'Lesepaten für „Lesezwerge“ gesucht', summary: 'Jeden Montag.', description: 'Sie lesen aus «Momo» vor – „Tintenherz“ kennen die Kinder schon.' },
  dashes: { title: 'Hüttenabend', summary: 'Kochen–Spielen–Singen.', description: 'Näheres auf der Karte • Anfahrt → Waldhütte… Wander\u00adstiefel mitbringen.' },
  hyphen: { title: 'Café\u2011Team', summary: 'Am Sonntag.', description: '' },
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

async function search(text: string): Promise<{ slugs: string[]; words: string[] }> {
  const { data, errors } = await world.ask<{ opportunities: { edges: { node: { slug: string }; match: { reasons: { kind: string; details: string[] }[] } }[] } }>(
    'query($text: String) { opportunities(filter: { text: $text }) { edges { node { slug } match { reasons { kind details } } } } }',
    { text },
  );
  expect(errors).toBeUndefined();
  const { edges } = data.opportunities;
  return { slugs: edges.map(({ node }) => node.slug), words: edges.flatMap(({ match }) => match.reasons.filter(({ kind }) => kind === 'TEXT').flatMap(({ details }) => details)) };
}

test.each([
  ['Lesezwerge', 'quoted'], ['Momo', 'quoted'], ['Tintenherz', 'quoted'], ['Spielen', 'dashes'], ['singen', 'dashes'], ['Waldhütte', 'dashes'], ['Wanderstiefel', 'dashes'], ['Team', 'hyphen'],
])('"%s" is found beside typographic signs', async (text, slug) => {
  expect((await search(text)).slugs).toEqual([slug]);
});

test.each(['„Lesezwerge“', '“Lesezwerge”', '»Lesezwerge«', '"Lesezwerge"'])('%s is a search in quotes, and the reason says the word without them', async (text) => {
  expect(await search(text)).toEqual({ slugs: ['quoted'], words: ['Lesezwerge'] });
});

test('signs alone are no words', async () => {
  const { errors } = await world.ask('{ opportunities(filter: { text: "„…“ – •" }) { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'filter.text', code: 'NO_WORDS' }] });
});

test('what is mistyped is compared with words without their quotes', async () => {
  expect((await search('Tintenhärz')).slugs).toEqual(['quoted']);
});
