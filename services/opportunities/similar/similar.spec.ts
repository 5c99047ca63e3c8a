import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { problemsOf } from '../../shared/testing/ask.ts';
import { recordStatements } from '../../shared/testing/statements.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const bitburg = { placeName: 'Bitburg', latitude: 49.9679, longitude: 6.5273 };
const prüm = { placeName: 'Prüm', latitude: 50.2085, longitude: 6.4212 };
const köln = { placeName: 'Köln', latitude: 50.9375, longitude: 6.9603 };
const [readers, school, parish] = [anOrganisation(), anOrganisation(), anOrganisation()];
const saturday = { availability: ['SATURDAY_MORNING' as const] };

const reading = anOpportunity({ organisationId: readers.id, title: 'reading', ...bitburg, interestIds: ['reading-aloud'], skillIds: ['storytelling'], ...saturday });
const postings = [
  reading,
  anOpportunity({ organisationId: readers.id, title: 'same organisation', ...bitburg, interestIds: ['reading-aloud'], skillIds: ['storytelling'], ...saturday }),
  anOpportunity({ organisationId: readers.id, title: 'same organisation again', ...bitburg, interestIds: ['reading-aloud'], ...saturday }),
  anOpportunity({ organisationId: school.id, title: 'at school', ...prüm, interestIds: ['reading-aloud'], ...saturday }),
  anOpportunity({ organisationId: parish.id, title: 'same field', ...bitburg, interestIds: ['tutoring'], ...saturday }),
  anOpportunity({ organisationId: parish.id, title: 'other time', ...bitburg, interestIds: ['reading-aloud'], availability: ['MONDAY_EVENING'] }),
  anOpportunity({ organisationId: school.id, title: 'too far', ...köln, interestIds: ['reading-aloud'], ...saturday }),
  anOpportunity({ organisationId: school.id, title: 'other field', ...bitburg, interestIds: ['blood-donation'], ...saturday }),
  anOpportunity({ organisationId: school.id, title: 'expired', ...bitburg, interestIds: ['reading-aloud'], ...saturday, expiresAt: inDays(-1) }),
  anOpportunity({ organisationId: school.id, title: 'draft', ...bitburg, interestIds: ['reading-aloud'], ...saturday, status: 'DRAFT' }),
  anOpportunity({ organisationId: school.id, title: 'says nothing', ...bitburg }),
];

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [readers, school, parish], opportunities: postings }));
});
afterAll(() => world.close());

interface Edge {
  readonly node: { readonly title: string };
  readonly match: { readonly score: number; readonly reasons: readonly { kind: string; score: number; weight: number; details: readonly string[] }[] };
}

const ONE = 'query($slug: String!, $first: Int!) { opportunity(slug: $slug) { similar(first: $first) { node { title } match { score reasons { kind score weight details } } } } }';

async function like({ slug }: { slug: string }, first = 3): Promise<readonly Edge[]> {
  const { data, errors } = await world.ask<{ opportunity: { similar: Edge[] } }>(ONE, { slug, first });
  expect(errors).toBeUndefined();
  return data.opportunity.similar;
}

const titlesOf = (edges: readonly Edge[]) => edges.map(({ node }) => node.title);

describe('what is similar to a posting', () => {
  test('is the best of each organisation by interest, skill, place and time, without itself and what is not live', async () => {
    expect(titlesOf(await like(reading))).toEqual(['same organisation', 'at school', 'same field']);
  });

  test('goes on with what is at other times and with more of the same organisation, and then ends', async () => {
    expect(titlesOf(await like(reading, 20))).toEqual(['same organisation', 'same organisation again', 'at school', 'same field', 'other time']);
  });

  test('says why, by the score of every search', async () => {
    const [first] = await like(reading);
    expect(first?.match.reasons.map(({ kind, details }) => [kind, details])).toEqual([
      ['INTERESTS', ['reading-aloud']], ['AVAILABILITY', ['SATURDAY_MORNING']], ['DISTANCE', ['0.0']], ['SKILLS', ['storytelling']], ['RESPONSIVENESS', []],
    ]);
    const { reasons, score } = first?.match ?? { reasons: [], score: NaN };
    const sum = (of: (reason: (typeof reasons)[number]) => number) => reasons.reduce((total, reason) => total + of(reason), 0);
    expect(score).toBeCloseTo(sum((reason) => reason.weight * reason.score) / sum((reason) => reason.weight), 9);
  });

  test('is nothing where a posting does not say what it is about', async () => {
    const silent = postings.find(({ title }) => title === 'says nothing');
    expect(await like(silent ?? reading)).toEqual([]);
  });

  test('refuses a number that nobody needs, by name', async () => {
    for (const first of [0, 21]) {
      const answer = await world.ask<{ opportunity: { similar: null } }>(ONE, { slug: reading.slug, first });
      expect(problemsOf(answer)).toEqual(['first OUT_OF_RANGE']);
      expect(answer.data.opportunity.similar).toBeNull();
    }
  });

  test('takes no more statements for all postings than for one', async () => {
    const statements = recordStatements(world.db);
    const count = async (first: number) => {
      statements.length = 0;
      const { errors } = await world.ask('query($first: Int!) { opportunities(first: $first) { nodes { similar(first: 2) { node { id } } } } }', { first });
      expect(errors).toBeUndefined();
      return statements.length;
    };
    expect(await count(1)).toBe(2);
    for (const first of [2, 3, 8]) expect(await count(first)).toBeLessThanOrEqual(2);
  });
});
