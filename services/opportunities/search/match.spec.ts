import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { saveResponsiveness } from '../organisation/known-organisation.repository.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const quick = anOrganisation();
const unknown = anOrganisation();
const network = anId();
const crowd = anId();
const bitburg = { placeName: 'Bitburg', latitude: 49.9679, longitude: 6.5273 };

const reading = anOpportunity({
  organisationId: quick.id, networkId: network, title: 'Vorlesen', ...bitburg, interestIds: ['reading-aloud', 'tutoring'], skillIds: ['storytelling', 'listening'],
  availability: ['SATURDAY_MORNING', 'SUNDAY_MORNING'], commitment: 'FEW_HOURS_WEEKLY',
});
const remote = anOpportunity({ organisationId: unknown.id, networkId: network, title: 'Texte lesen', attendance: 'REMOTE', interestIds: ['libraries-literature'], kind: 'HELP_REQUEST' });
const many = Array.from({ length: 6 }, () => anOpportunity({ organisationId: quick.id, networkId: crowd, ...bitburg }));

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld(async (db) => {
    await save(db, { organisations: [quick, unknown], opportunities: [reading, remote, ...many] });
    await saveResponsiveness(db, [{ organisationId: quick.id, shareAnswered: 0.95, medianHours: 20 }]);
  });
});
afterAll(() => world.close());

interface Reason {
  readonly kind: string;
  readonly score: number;
  readonly weight: number;
  readonly details: string[];
}

interface Answer {
  readonly opportunities: {
    readonly edges: { node: { id: string }; match: { score: number; distanceKm: number | null; reasons: Reason[] } }[];
    readonly facets: { interests: { interest: { id: string }; count: number }[]; kinds: object[]; commitment: object[]; attendance: object[] };
    readonly relaxations: { filter: string; totalCount: number; radiusKm: number | null }[];
  };
}

async function ask(filter: object): Promise<Answer['opportunities']> {
  const { data, errors } = await world.ask<Answer>(
    `query($filter: OpportunityFilter) { opportunities(filter: $filter) {
      edges { node { id } match { score distanceKm reasons { kind score weight details } } }
      facets { interests { interest { id } count } kinds { kind count } commitment { commitment count } attendance { attendance count } }
      relaxations { filter totalCount radiusKm }
    } }`,
    { filter: { network, ...filter } },
  );
  expect(errors).toBeUndefined();
  return data.opportunities;
}

describe('a match', () => {
  test('tells every reason with what to say about it', async () => {
    const { edges } = await ask({
      text: 'vorlesen', interests: ['reading-aloud'], near: { place: 'Bitburg', radiusKm: 20 }, availability: ['SATURDAY_MORNING', 'MONDAY_EVENING'],
      commitment: ['FEW_HOURS_WEEKLY'], skills: ['storytelling', 'driving'],
    });
    expect(edges.map(({ node }) => node.id)).toEqual([reading.id]);
    const { distanceKm, reasons } = edges[0]?.match ?? { distanceKm: null, reasons: [] };
    expect(reasons.map(({ kind, details }) => [kind, details])).toEqual([
      ['INTERESTS', ['reading-aloud']],
      ['TEXT', ['vorlesen']],
      ['AVAILABILITY', ['SATURDAY_MORNING']],
      ['DISTANCE', [expect.stringMatching(/^\d\.\d$/)]],
      ['SKILLS', ['storytelling']],
      ['COMMITMENT', ['FEW_HOURS_WEEKLY']],
      ['RESPONSIVENESS', ['95', '20']],
    ]);
    expect(distanceKm).toBeLessThan(3);
  });

  test('has the weighted mean of its reasons as its score', async () => {
    const { edges } = await ask({ interests: ['reading-aloud', 'libraries-literature'], near: { place: 'Bitburg', radiusKm: 20 }, availability: ['SATURDAY_MORNING'] });
    expect(edges).toHaveLength(2);
    for (const { match } of edges) {
      const weights = match.reasons.reduce((sum, { weight }) => sum + weight, 0);
      expect(match.score).toBeCloseTo(match.reasons.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights, 9);
      expect(match.score).toBeLessThanOrEqual(1);
    }
  });

  test('names no distance for remote work and none without a place, and nothing of an organisation that is not known', async () => {
    const { edges } = await ask({ near: { place: 'Bitburg' }, attendance: ['REMOTE'] });
    expect(edges[0]?.match).toMatchObject({ distanceKm: null });
    expect(edges[0]?.match.reasons.map(({ kind, details }) => [kind, details])).toEqual([['DISTANCE', ['REMOTE']], ['RESPONSIVENESS', []]]);
    expect((await ask({})).edges.map(({ match }) => match.distanceKm)).toEqual([null, null]);
  });

  test('of an interest that only shares the field counts half', async () => {
    const scoreFor = async (interest: string): Promise<number | undefined> =>
      (await ask({ interests: [interest] })).edges.find(({ node }) => node.id === reading.id)?.match.reasons.find(({ kind }) => kind === 'INTERESTS')?.score;
    const { data } = await world.ask<{ interests: { id: string; children: { id: string }[] }[] }>('{ interests { id children { id } } }');
    const field = data.interests.find(({ children }) => children.some(({ id }) => id === 'reading-aloud'));
    const sibling = field?.children.find(({ id }) => !reading.interestIds.includes(id))?.id ?? '';
    expect([await scoreFor('reading-aloud'), await scoreFor(field?.id ?? ''), await scoreFor(sibling)]).toEqual([1, 1, 0.5]);
  });
});

describe('the facets', () => {
  test('count each choice, and leave out those with none', async () => {
    const { facets } = await ask({});
    expect(facets.kinds).toEqual([{ kind: 'VOLUNTEERING', count: 1 }, { kind: 'HELP_REQUEST', count: 1 }]);
    expect(facets.commitment).toEqual([{ commitment: 'FEW_HOURS_WEEKLY', count: 1 }]);
    expect(facets.attendance).toEqual([{ attendance: 'ON_SITE', count: 1 }, { attendance: 'REMOTE', count: 1 }]);
    const interests = Object.fromEntries(facets.interests.map(({ interest, count }) => [interest.id, count]));
    expect(interests).toMatchObject({ 'reading-aloud': 1, tutoring: 1, 'libraries-literature': 1 });
  });

  test('count as if their own filter were not set', async () => {
    const { facets } = await ask({ kinds: ['HELP_REQUEST'] });
    expect(facets.kinds).toEqual([{ kind: 'VOLUNTEERING', count: 1 }, { kind: 'HELP_REQUEST', count: 1 }]);
    expect(facets.attendance).toEqual([{ attendance: 'REMOTE', count: 1 }]);
  });
});

describe('the relaxations', () => {
  test('say which filter to drop, the most helpful first, when few match', async () => {
    const { edges, relaxations } = await ask({ text: 'vorlesen', commitment: ['FEW_DAYS'] });
    expect(edges).toEqual([]);
    expect(relaxations).toEqual([{ filter: 'COMMITMENT', totalCount: 1, radiusKm: null }]);
    const wider = await ask({ near: { place: 'Berlin' }, attendance: ['ON_SITE'] });
    expect(wider.relaxations.map(({ filter }) => filter).sort()).toEqual(['ATTENDANCE', 'NEAR']);
  });

  test('say how far to look where that gives more, with the number that is found there', async () => {
    const narrow = await ask({ near: { place: 'Trier', radiusKm: 1 } });
    const [wider] = narrow.relaxations;
    expect(wider).toMatchObject({ filter: 'NEAR', radiusKm: expect.any(Number) });
    expect(wider?.totalCount).toBeGreaterThan(narrow.edges.length);
    expect((await ask({ near: { place: 'Trier', radiusKm: wider?.radiusKm } })).edges).toHaveLength(wider?.totalCount ?? -1);
    expect(narrow.relaxations.filter(({ radiusKm }) => radiusKm !== null)).toHaveLength(1);
    expect((await ask({ near: { place: 'Berlin', radiusKm: 200 } })).relaxations.filter(({ radiusKm }) => radiusKm !== null)).toEqual([]);
  });

  test('are empty when enough match', async () => {
    expect((await ask({ network: crowd, near: { place: 'Bitburg' }, age: 20 })).relaxations).toEqual([]);
  });
});
