import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anId } from '../../shared/testing/an-id.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';

const network = anId();
const bitburg = { placeName: 'Bitburg', postalCode: '54634', latitude: 49.9679, longitude: 6.5273 };
const trier = { placeName: 'Trier', postalCode: '54290', latitude: 49.7596, longitude: 6.6439 };
const organisation = anOrganisation();
const other = anOrganisation();
const suspended = anOrganisation({ status: 'SUSPENDED' });

/** Postings by a name of their own, which is also their title. */
const postings: Record<string, Partial<Opportunity>> = {
  plain: {},
  reading: { interestIds: ['reading-aloud'], ...bitburg, availability: ['SATURDAY_MORNING'], commitment: 'FEW_HOURS_WEEKLY' },
  tutoring: { interestIds: ['tutoring'], ...trier, availability: ['MONDAY_EVENING'], commitment: 'FEW_HOURS' },
  football: { interestIds: ['sports-coaching'], kind: 'MEMBERSHIP', languages: ['FR', 'DE'] },
  remote: { attendance: 'REMOTE', languages: ['EN'] },
  mixed: { attendance: 'MIXED', ...trier },
  errand: { kind: 'HELP_REQUEST', skillIds: ['driving', 'listening'] },
  grownUp: { minimumAge: 18, maximumAge: 30 },
  accessible: { accessibility: ['WHEELCHAIR_ACCESSIBLE', 'HEARING_LOOP'] },
  ofOther: { organisationId: other.id, networkId: network },
  expired: { expiresAt: inDays(0) },
  draft: { status: 'DRAFT' },
  submitted: { status: 'SUBMITTED' },
  filled: { status: 'FILLED' },
  ofSuspended: { organisationId: suspended.id },
  ofNobody: { organisationId: anId() },
};

const visible = ['accessible', 'errand', 'football', 'grownUp', 'mixed', 'ofOther', 'plain', 'reading', 'remote', 'tutoring'];
let world: OpportunitiesWorld;

beforeAll(async () => {
  const opportunities = Object.entries(postings).map(([title, fields]) => anOpportunity({ organisationId: organisation.id, ...fields, title }));
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation, other, suspended], opportunities }));
});
afterAll(() => world.close());

async function found(filter: object): Promise<string[]> {
  const { data, errors } = await world.ask<{ opportunities: { nodes: { title: string }[]; totalCount: number } }>(
    'query($filter: OpportunityFilter) { opportunities(filter: $filter, first: 100) { totalCount nodes { title } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data.opportunities.totalCount).toBe(data.opportunities.nodes.length);
  return data.opportunities.nodes.map(({ title }) => title).sort((a, b) => a.localeCompare(b));
}

const allBut = (...names: string[]): string[] => visible.filter((name) => !names.includes(name));

describe('a search for opportunities', () => {
  test('finds what is published, not run out, and of a verified organisation', async () => {
    expect(await found({})).toEqual(visible);
  });

  test('takes null and empty lists as nothing said', async () => {
    const nothing = Object.fromEntries(['text', 'interests', 'near', 'availability', 'commitment', 'kinds', 'attendance', 'skills', 'languages', 'age', 'accessibility', 'network', 'organisation'].map((name) => [name, null]));
    expect(await found(nothing)).toEqual(visible);
    expect(await found({ interests: [], availability: [], commitment: [], kinds: [], attendance: [], skills: [], languages: [], accessibility: [], text: '  ' })).toEqual(visible);
  });

  test('by interest finds the field around it, by field all of its sub-interests', async () => {
    expect(await found({ interests: ['reading-aloud'] })).toContain('reading');
    expect(await found({ interests: ['sports-coaching'] })).toEqual(['football']);
    expect(await found({ interests: ['sport'] })).toEqual(['football']);
    expect(await found({ interests: ['sports-coaching', 'reading-aloud'] })).toEqual(expect.arrayContaining(['football', 'reading']));
  });

  test('near a place finds what lies in the radius, and remote and mixed work everywhere', async () => {
    expect(await found({ near: { place: '54634', radiusKm: 5 } })).toEqual(['mixed', 'reading', 'remote']);
    expect(await found({ near: { place: 'Bitburg', radiusKm: 60 } })).toEqual(['mixed', 'reading', 'remote', 'tutoring']);
    expect(await found({ near: { latitude: 49.7596, longitude: 6.6439, radiusKm: 1 } })).toEqual(['mixed', 'remote', 'tutoring']);
    expect(await found({ near: { place: 'Bitburg' } })).not.toContain('plain');
  });

  test('by availability finds what fits one of the slots, or any time', async () => {
    expect(await found({ availability: ['SATURDAY_MORNING', 'SUNDAY_MORNING'] })).toEqual(allBut('tutoring'));
    expect(await found({ availability: ['SUNDAY_EVENING'] })).toEqual(allBut('tutoring', 'reading'));
  });

  test('by commitment, kind and attendance finds any of the chosen', async () => {
    expect(await found({ commitment: ['FEW_HOURS', 'FEW_DAYS'] })).toEqual(['tutoring']);
    expect(await found({ commitment: ['FEW_HOURS', 'FEW_HOURS_WEEKLY'] })).toEqual(['reading', 'tutoring']);
    expect(await found({ kinds: ['HELP_REQUEST', 'MEMBERSHIP'] })).toEqual(['errand', 'football']);
    expect(await found({ attendance: ['REMOTE'] })).toEqual(['remote']);
    expect(await found({ attendance: ['REMOTE', 'MIXED'] })).toEqual(['mixed', 'remote']);
  });

  test('by skills excludes nothing', async () => {
    expect(await found({ skills: ['driving'] })).toEqual(visible);
  });

  test('by language excludes what asks for others only', async () => {
    expect(await found({ languages: ['DE'] })).toEqual(allBut('remote'));
    expect(await found({ languages: ['TR', 'EN'] })).toEqual(allBut('football'));
  });

  test('by age excludes what is for younger or older people', async () => {
    expect(await found({ age: 17 })).toEqual(allBut('grownUp'));
    expect(await found({ age: 18 })).toEqual(visible);
    expect(await found({ age: 30 })).toEqual(visible);
    expect(await found({ age: 31 })).toEqual(allBut('grownUp'));
    expect(await found({ age: 0 })).toEqual(allBut('grownUp'));
  });

  test('by accessibility finds only what states all of it', async () => {
    expect(await found({ accessibility: ['HEARING_LOOP'] })).toEqual(['accessible']);
    expect(await found({ accessibility: ['HEARING_LOOP', 'WHEELCHAIR_ACCESSIBLE'] })).toEqual(['accessible']);
    expect(await found({ accessibility: ['HEARING_LOOP', 'PLAIN_LANGUAGE'] })).toEqual([]);
  });

  test('by network and by organisation finds theirs, and nothing of one that does not exist', async () => {
    expect(await found({ network })).toEqual(['ofOther']);
    expect(await found({ organisation: other.id })).toEqual(['ofOther']);
    expect(await found({ organisation: organisation.id })).toEqual(allBut('ofOther'));
    expect(await found({ organisation: suspended.id })).toEqual([]);
    expect(await found({ network: anId(), organisation: anId() })).toEqual([]);
  });

  test('joins its filters: every one must hold', async () => {
    expect(await found({ near: { place: 'Bitburg', radiusKm: 60 }, commitment: ['FEW_HOURS'], age: 20, languages: ['DE'] })).toEqual(['tutoring']);
    expect(await found({ near: { place: 'Bitburg', radiusKm: 5 }, commitment: ['FEW_HOURS'] })).toEqual([]);
  });
});
