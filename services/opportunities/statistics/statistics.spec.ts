import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { countMissingDays } from '../../shared/figures/counting.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { COUNTING } from './counting.ts';
import { type Letter, statisticsKey, writeLetters } from './statistics.world.ts';

const networkId = anId();
const organisation = anOrganisation({ networkId });
const reading = anOpportunity({ organisationId: organisation.id, networkId, interestIds: ['reading-aloud', 'choirs-singing'], placeName: 'Bitburg', publishedAt: new Date('2026-08-03T10:00:00Z') });
const singing = anOpportunity({ organisationId: organisation.id, interestIds: ['choirs-singing'], placeName: 'Prüm', publishedAt: new Date('2026-06-29T22:30:00Z'), lastConfirmedAt: inDays(-70) });
const coordinator = aViewer({ coordinates: [networkId] });

let world: OpportunitiesWorld;
beforeEach(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [reading, singing] }));
});
afterEach(() => world.close());

const letters = (count: number, at: string, rest: Partial<Letter> = {}): Letter[] =>
  Array.from({ length: count }, (_, index) => ({ organisationId: organisation.id, opportunityId: reading.id, at, email: `${index}@people.example`, ...rest }));

async function figures<T = unknown>(fields: string, [from, to]: readonly [string, string] = ['2026-07-01', '2026-09-30'], viewer = coordinator): Promise<T> {
  const query = `query($them: [_Any!]!) { _entities(representations: $them) { ... on NetworkStatistics { ${fields} } } }`;
  const { data, errors } = await world.ask<{ _entities: readonly [T] }>(query, { them: [statisticsKey(networkId, from, to)] }, viewer);
  expect(errors).toBeUndefined();
  return data._entities[0];
}

/** A night after which September is closed. */
const NIGHT = new Date('2026-10-20T01:20:00Z');
const count = (now = NIGHT) => countMissingDays(world.db, COUNTING, now);
const everything = () => world.db.query('SELECT * FROM daily_figures ORDER BY 1, 2, 3, 4, 5');

describe('postings', () => {
  test('are new once, on the day of Berlin on which they were published, in their field and place', async () => {
    await count();
    await expect(figures('newOpportunities { value before months { month value } byField: groups(by: FIELD) { key value } byPlace: groups(by: PLACE) { key value before } byKind: groups(by: ORGANISATION_KIND) { key } }')).resolves.toEqual({
      newOpportunities: {
        value: 1, before: 1, months: [{ month: '2026-07-01', value: 0 }, { month: '2026-08-01', value: 1 }, { month: '2026-09-01', value: 0 }],
        byField: [{ key: 'school', value: 1 }, { key: 'culture', value: 0 }], byPlace: [{ key: 'Bitburg', value: 1, before: 0 }, { key: 'Prüm', value: 0, before: 1 }], byKind: [],
      },
    });
  });

  test('are filled and run out as often as that happens, and what is counted stays when they go', async () => {
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [reading.id]);
    await world.db.query(`UPDATE opportunities SET status = 'EXPIRED' WHERE id = $1`, [singing.id]);
    await world.db.query(`UPDATE posting_changes SET day = '2026-09-10' WHERE status <> 'PUBLISHED'`);
    await count();
    await world.db.query('DELETE FROM opportunities');
    await count(new Date('2026-10-21T01:20:00Z'));
    await expect(figures('filledOpportunities { value } expiredOpportunities { value } newOpportunities { value }')).resolves.toEqual({ filledOpportunities: { value: 1 }, expiredOpportunities: { value: 1 }, newOpportunities: { value: 1 } });
  });

  test('are live and stale on the last day on which somebody counted, and unknown where nobody did', async () => {
    await count(new Date('2026-09-30T23:30:00Z'));
    await count();
    await expect(figures('liveOpportunities { value before } staleOpportunities { value }')).resolves.toEqual({ liveOpportunities: { value: 2, before: null }, staleOpportunities: { value: 0 } });
  });
});

describe('messages', () => {
  test('are counted with how many were answered, how fast, and by how many somebody takes part', async () => {
    await writeLetters(world.db, [
      ...letters(6, '2026-08-10T10:00:00Z', { answeredAfter: 30 }),
      ...letters(5, '2026-08-11T10:00:00Z', { answeredAfter: 3, status: 'COMMITTED' }),
      ...letters(5, '2026-08-12T10:00:00Z', { answeredAfter: 15 * 24 }),
    ]);
    await count();
    await expect(figures('inquiries { value isWithheld } answeredInquiries { value } unansweredInquiries { value } commitments { value } hoursToFirstAnswer { value before }')).resolves.toEqual({
      inquiries: { value: 16, isWithheld: false }, answeredInquiries: { value: 11 }, unansweredInquiries: { value: 5 }, commitments: { value: 5 }, hoursToFirstAnswer: { value: 48, before: null },
    });
  });

  test('of fewer than 5 people in a month are withheld, however many they are', async () => {
    await writeLetters(world.db, [...letters(4, '2026-08-10T10:00:00Z'), ...letters(4, '2026-08-20T10:00:00Z'), ...letters(7, '2026-09-01T10:00:00Z')]);
    await count();
    await expect(figures('inquiries { value isWithheld months { value } }')).resolves.toEqual({ inquiries: { value: 7, isWithheld: true, months: [{ value: 0 }, { value: null }, { value: 7 }] } });
  });

  test('cannot be told apart by two periods that overlap, nor by what is left beside the groups or the answers', async () => {
    await writeLetters(world.db, [
      ...letters(6, '2026-07-10T10:00:00Z'), ...letters(2, '2026-08-10T10:00:00Z'), ...letters(9, '2026-09-10T10:00:00Z'),
      ...letters(3, '2026-09-11T10:00:00Z', { opportunityId: singing.id, email: 'one@people.example' }), ...letters(2, '2026-09-12T10:00:00Z', { opportunityId: null, answeredAfter: 1 }),
    ]);
    await count();
    const asked = 'inquiries { value groups(by: FIELD) { key value } } answeredInquiries { value }';
    type Shown = Record<'inquiries' | 'answeredInquiries', { readonly value: number | null; readonly groups: unknown }>;
    const [long, short] = await Promise.all([figures<Shown>(asked, ['2026-07-01', '2026-09-30']), figures<Shown>(asked, ['2026-07-01', '2026-08-31'])]);
    expect([short.inquiries.value, long.inquiries.value]).toEqual([6, 20]);
    expect(long.inquiries.groups).toEqual([{ key: 'school', value: 6 }, { key: '', value: null }, { key: 'culture', value: null }]);
    expect([long.answeredInquiries.value, short.answeredInquiries.value]).toEqual([null, null]);
  });

  test('stay counted when the person is erased', async () => {
    await writeLetters(world.db, letters(8, '2026-08-10T10:00:00Z'));
    await count();
    await world.db.query(`UPDATE inquiries SET email = '', name = 'Gelöschte Person', person_id = NULL`);
    await count(new Date('2026-10-21T01:20:00Z'));
    await expect(figures('inquiries { value }')).resolves.toEqual({ inquiries: { value: 8 } });
  });
});

describe('counting', () => {
  test('again, and by two at once, counts nothing twice', async () => {
    await writeLetters(world.db, letters(8, '2026-08-10T10:00:00Z'));
    await Promise.all([count(), count()]);
    const once = await everything();
    await count();
    expect(await everything()).toEqual(once);
    await expect(figures('inquiries { value } newOpportunities { value }')).resolves.toEqual({ inquiries: { value: 8 }, newOpportunities: { value: 1 } });
  });

  test('makes up for days on which nobody counted, and waits 15 days for answers', async () => {
    await writeLetters(world.db, [...letters(5, '2026-10-04T10:00:00Z'), ...letters(5, '2026-10-07T10:00:00Z')]);
    await count(new Date('2026-08-01T02:00:00Z'));
    await count();
    const rows: { day: string }[] = await world.db.query(`SELECT day FROM daily_figures WHERE figure = 'inquiries' AND grouping = 'ALL' AND day >= '2026-10-01'`);
    expect(rows.map(({ day }) => day)).toEqual(['2026-10-04']);
    const [{ days }] = await world.db.query(`SELECT count(*)::int AS days FROM counted_days WHERE task = 'flows' AND day BETWEEN '2026-07-31' AND '2026-10-19'`);
    expect(days).toBe(81);
  });
});

test('nobody else sees the figures of a network, and no period that is still open', async () => {
  const query = 'query($them: [_Any!]!) { _entities(representations: $them) { ... on NetworkStatistics { inquiries { value } } } }';
  const key = statisticsKey(networkId, '2026-07-01', '2026-09-30');
  const stranger = await world.ask(query, { them: [key] }, aViewer({ coordinates: [anId()] }));
  expect(stranger.data).toEqual({ _entities: [null] });
  const open = await world.ask(query, { them: [{ ...key, id: `${networkId}:2026-10:2026-11` }] }, coordinator);
  expect(problemsOf(open)).toEqual(['to NOT_CLOSED']);
  const madeUp = await world.ask(query, { them: [{ ...key, id: `${networkId}:2026-13:2026-11` }] }, coordinator);
  expect(madeUp.data).toEqual({ _entities: [null] });
});
