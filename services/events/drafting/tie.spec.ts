import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { ownedKey } from '../../shared/owned-key.ts';
import { type EventsWorld, eventsWorld, SECRET } from '../testing/world.ts';

const [club, stranger] = [anId(), anId()];
const editor = aViewer({ memberships: [aMembership(club)] });
const [reading, sports] = [anId(), anId()];
const keyOf = (posting: string, organisation = club) => ownedKey(SECRET, organisation, posting);

let world: EventsWorld;
beforeAll(async () => {
  world = await eventsWorld([]);
});
afterAll(() => world.close());

interface Tied {
  readonly id: string;
  readonly version: number;
  readonly opportunity: { readonly id: string } | null;
}
async function run(deed: 'createEvent' | 'updateEvent' | 'publishEvent', input: object) {
  const type = { createEvent: 'CreateEventInput', updateEvent: 'UpdateEventInput', publishEvent: 'EventInput' }[deed];
  const answer = await world.ask<{ done: { event: Tied } } | null>(`mutation($input: ${type}!) { done: ${deed}(input: $input) { event { id version opportunity { id } } } }`, { input }, editor);
  return { event: answer.data?.done.event, problems: problemsOf(answer) };
}
async function done(deed: Parameters<typeof run>[0], input: object): Promise<Tied> {
  const { event, problems } = await run(deed, input);
  if (!event) throw new Error(problems.join());
  return event;
}
const FIELDS = { organisationId: club, kind: 'MEETING', title: 'Treffen', summary: 'Wir treffen uns.', startsAt: '2026-12-01T18:00', endsAt: '2026-12-01T19:30', interests: ['reading-aloud'], attendance: 'REMOTE' };

/** The dates of a posting as its page asks for them. */
async function datesOf(posting: string): Promise<number> {
  const asked = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Opportunity { upcomingEvents(first: 20) { id } } } }';
  const { data } = await world.ask<{ _entities: [{ upcomingEvents: object[] }] }>(asked, { representations: [{ __typename: 'Opportunity', id: posting }] });
  return data._entities[0].upcomingEvents.length;
}

test('a date is tied to a posting of its organisation, stays so while nothing is said, moves to another one and comes loose', async () => {
  const draft = await done('createEvent', { ...FIELDS, opportunity: keyOf(reading) });
  expect(draft.opportunity).toEqual({ id: reading });
  const renamed = await done('updateEvent', { id: draft.id, version: draft.version, title: 'Anders' });
  expect(renamed.opportunity).toEqual({ id: reading });
  expect(await datesOf(reading)).toBe(0);
  const published = await done('publishEvent', { id: draft.id });
  expect(await datesOf(reading)).toBe(1);
  const moved = await done('updateEvent', { id: draft.id, version: published.version, opportunity: keyOf(sports) });
  expect([await datesOf(reading), await datesOf(sports)]).toEqual([0, 1]);
  expect(await done('updateEvent', { id: draft.id, version: moved.version, opportunity: null })).toMatchObject({ opportunity: null });
});

test.each([['the posting of another organisation', keyOf(reading, stranger)], ['an id', reading], ['a forged key', `${reading}.${'x'.repeat(43)}`], ['no text', ' ']])('%s is refused', async (_, opportunity) => {
  expect((await run('createEvent', { ...FIELDS, opportunity })).problems).toEqual(['input.opportunity NOT_OURS']);
});

test('all dates of a series are tied together, and one that is tied by itself stays so', async () => {
  const posting = anId();
  const draft = await done('createEvent', { ...FIELDS, recurrence: 'FREQ=WEEKLY;COUNT=4', opportunity: keyOf(posting) });
  await done('publishEvent', { id: draft.id });
  expect(await datesOf(posting)).toBe(4);
  const [, second, third] = await world.db.query('SELECT id, version FROM events WHERE opportunity_id = $1 ORDER BY starts_at', [posting]);
  const other = anId();
  await done('updateEvent', { ...second, opportunity: keyOf(other) });
  await done('updateEvent', { ...third, opportunity: null, scope: 'ALL' });
  expect([await datesOf(posting), await datesOf(other)]).toEqual([0, 1]);
});
