import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { expireOpportunities } from './opportunity.repository.ts';

const organisation = anOrganisation();
const suspended = anOrganisation({ status: 'SUSPENDED' });
const of = (fields: object) => anOpportunity({ organisationId: organisation.id, ...fields });
const full = of({
  slug: 'vorlesen', title: 'Vorlesen', description: '**Märchen**', interestIds: ['reading-aloud', 'left-the-tree'], skillIds: ['listening', 'left-the-list'], placeName: 'Bitburg',
  postalCode: '54634', region: 'Rheinland-Pfalz', latitude: 49.9679, longitude: 6.5273, availability: ['SATURDAY_MORNING'], commitment: 'FEW_HOURS_WEEKLY', languages: ['DE', 'SIGN'],
  minimumAge: 16, maximumAge: 99, accessibility: ['HEARING_LOOP'], requirements: ['FIRST_AID'], benefits: ['MEALS'], startsOn: '2026-12-01', endsOn: '2027-03-28',
});
const empty = of({ attendance: 'REMOTE', publishedAt: null, lastConfirmedAt: null });
const nameless = of({ latitude: 49.9, longitude: 6.5 });
const seen = [of({ status: 'FILLED' }), of({ status: 'EXPIRED', expiresAt: inDays(-1) }), of({ expiresAt: inDays(-1) })];
const hidden = [of({ status: 'DRAFT' }), of({ status: 'SUBMITTED' }), of({ status: 'ARCHIVED' }), of({ organisationId: suspended.id }), of({ organisationId: anId() })];

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation, suspended], opportunities: [full, empty, nameless, ...seen, ...hidden] }));
});
afterAll(() => world.close());

const QUERY = 'query($id: ID, $slug: String) { opportunity(id: $id, slug: $slug) { id slug } }';

describe('one opportunity', () => {
  test('has everything that its organisation wrote; ids that left the vocabulary are passed over', async () => {
    const { data, errors } = await world.ask(
      `query($id: ID) { opportunity(id: $id) {
        id slug kind status title summary description textLanguage attendance availability commitment languages minimumAge maximumAge accessibility requirements benefits
        startsOn endsOn expiresAt publishedAt lastConfirmedAt organisation { id }
        interests { id de: label en: label(locale: EN) parent { id children { id } } } skills { id label } place { id name postalCode region latitude longitude }
      } }`,
      { id: full.id },
    );
    expect(errors).toBeUndefined();
    expect(data['opportunity']).toMatchObject({
      id: full.id, slug: 'vorlesen', kind: 'VOLUNTEERING', status: 'PUBLISHED', title: 'Vorlesen', description: '**Märchen**', textLanguage: 'DE', availability: ['SATURDAY_MORNING'],
      commitment: 'FEW_HOURS_WEEKLY', languages: ['DE', 'SIGN'], minimumAge: 16, maximumAge: 99, accessibility: ['HEARING_LOOP'], requirements: ['FIRST_AID'], benefits: ['MEALS'],
      startsOn: '2026-12-01', endsOn: '2027-03-28', expiresAt: inDays(90).toISOString(), publishedAt: inDays(-10).toISOString(), organisation: { id: organisation.id },
      interests: [{ id: 'reading-aloud', de: 'Vorlesen', en: 'Reading aloud', parent: { children: expect.arrayContaining([{ id: 'reading-aloud' }]) } }],
      skills: [{ id: 'listening', label: 'Zuhören und begleiten' }],
      place: { id: `opportunity:${full.id}`, name: 'Bitburg', postalCode: '54634', region: 'Rheinland-Pfalz', latitude: 49.9679, longitude: 6.5273 },
    });
  });

  test('may leave open nearly all of it', async () => {
    const { data, errors } = await world.ask('query($id: ID) { opportunity(id: $id) { place { id } commitment minimumAge maximumAge startsOn endsOn publishedAt lastConfirmedAt interests { id } } }', { id: empty.id });
    expect(errors).toBeUndefined();
    expect(data['opportunity']).toEqual({ place: null, commitment: null, minimumAge: null, maximumAge: null, startsOn: null, endsOn: null, publishedAt: null, lastConfirmedAt: null, interests: [] });
  });

  test('is found by id or by slug, the other one left out or null', async () => {
    const expected = { opportunity: { id: full.id, slug: 'vorlesen' } };
    for (const variables of [{ id: full.id }, { id: full.id, slug: null }, { slug: 'vorlesen' }, { slug: 'vorlesen', id: null }]) {
      expect((await world.ask(QUERY, variables)).data).toEqual(expected);
    }
  });

  test('is asked for by one of both, not by none or two', async () => {
    for (const variables of [{}, { id: null, slug: null }, { id: full.id, slug: 'vorlesen' }]) expect(problemsOf(await world.ask(QUERY, variables))).toEqual(['id ONE_OF']);
  });

  test('is still there when it is filled or has run out', async () => {
    for (const { id } of seen) expect((await world.ask(QUERY, { id })).data).toMatchObject({ opportunity: { id } });
  });

  test('is not there when it is no longer or not yet public, or its organisation is not', async () => {
    for (const { id, slug } of hidden) {
      for (const variables of [{ id }, { slug }]) expect(await world.ask(QUERY, variables)).toEqual({ data: { opportunity: null }, errors: undefined });
    }
  });

  test('is not there under an id or a slug that nobody has', async () => {
    for (const variables of [{ id: anId() }, { id: 'no uuid' }, { id: '' }, { id: '\u{1F642}' }, { slug: '' }, { slug: "' OR true --" }, { slug: 'x'.repeat(100_000) }]) {
      expect(await world.ask(QUERY, variables)).toEqual({ data: { opportunity: null }, errors: undefined });
    }
    expect(problemsOf(await world.ask(QUERY, { slug: 'a\u0000' }))).toEqual(['slug NUL_CHARACTER']);
    expect(problemsOf(await world.ask(QUERY, { id: '\udc00' }))).toEqual(['id MALFORMED_UNICODE']);
  });
});

describe('a reference of another subgraph', () => {
  const ENTITIES = `query($representations: [_Any!]!, $first: Int = 20, $after: String) { _entities(representations: $representations) {
    ... on Opportunity { title } ... on Interest { label } ... on Organisation { opportunities(first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } } }`;
  const entities = async (__typename: string, ids: readonly string[]): Promise<unknown> => {
    const { data, errors } = await world.ask(ENTITIES, { representations: ids.map((id) => ({ __typename, id })) });
    expect(errors).toBeUndefined();
    return data['_entities'];
  };

  test('to an opportunity is resolved, to a hidden one or to nothing it is null', async () => {
    expect(await entities('Opportunity', [full.id, ...hidden.map(({ id }) => id), 'no uuid', anId()])).toEqual([{ title: 'Vorlesen' }, ...hidden.map(() => null), null, null]);
  });

  test('to an interest is resolved, to an unknown one it is null', async () => {
    expect(await entities('Interest', ['reading-aloud', 'no-such-interest'])).toEqual([{ label: 'Vorlesen' }, null]);
  });

  test('to an organisation has its live postings, page by page', async () => {
    const [nobody, mine] = (await entities('Organisation', [suspended.id, organisation.id])) as { opportunities: { totalCount: number; nodes: { id: string }[] } }[];
    expect(nobody?.opportunities).toMatchObject({ totalCount: 0, nodes: [] });
    expect(mine?.opportunities.totalCount).toBe(3);
    expect(new Set(mine?.opportunities.nodes.map(({ id }) => id))).toEqual(new Set([full.id, empty.id, nameless.id]));
    const representations = [{ __typename: 'Organisation', id: organisation.id }];
    const ask = async (variables: object) => {
      const { data } = await world.ask<{ _entities: { opportunities: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }[] }>(ENTITIES, { representations, ...variables });
      return data._entities[0]?.opportunities;
    };
    const one = await ask({ first: 1 });
    const two = await ask({ first: 2, after: one?.pageInfo.endCursor });
    expect([...(one?.nodes ?? []), ...(two?.nodes ?? [])]).toEqual(mine?.opportunities.nodes);
    expect(problemsOf(await world.ask(ENTITIES, { representations, first: 101 }))).toEqual(['first OUT_OF_RANGE']);
  });
});

describe('what has run out', () => {
  test('is marked as such once, and nothing else is', async () => {
    const statusOf = async (id: string | undefined): Promise<unknown> => (await world.db.query('SELECT status FROM opportunities WHERE id = $1', [id]))[0]?.status;
    const due = await world.db.query(`SELECT id FROM opportunities WHERE status = 'PUBLISHED' AND expires_at <= $1`, [NOW]);
    expect(due.map(({ id }: { id: string }) => id)).toEqual([seen[2]?.id]);
    expect(await expireOpportunities(world.db, NOW)).toBe(1);
    expect(await expireOpportunities(world.db, NOW)).toBe(0);
    expect([await statusOf(seen[2]?.id), await statusOf(full.id), await statusOf(hidden[0]?.id)]).toEqual(['EXPIRED', 'PUBLISHED', 'DRAFT']);
  });
});
