import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { anOpportunity, anOrganisation, inDays, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { typableWords } from './sample-searches.ts';

const organisation = anOrganisation();
const member = aViewer({ memberships: [aMembership(organisation.id)] });
const bitburg = { placeName: 'Bitburg', postalCode: '54634', latitude: 49.9679, longitude: 6.5273 };
const [near, far] = [anOpportunity({ organisationId: organisation.id, title: 'Vorlesen für Kinder', interestIds: ['reading-aloud'], ...bitburg, lastConfirmedAt: inDays(1) }), anOpportunity({
  organisationId: organisation.id, title: 'Vorlesen', interestIds: ['reading-aloud'], placeName: 'Hamburg', latitude: 53.55, longitude: 10 })];

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld((db) => save(db, { organisations: [organisation], opportunities: [near, far] }));
});
afterAll(() => world.close());

const QUERY = `query($input: SearchPreviewInput!) { searchPreview(input: $input) { place { name } interests { id } words
  searches { interest { id } text place { name } radiusKm found rank totalCount } } }`;
const DRAFT = { organisationId: organisation.id, title: 'Vorlesen und Basteln', summary: 'Wir suchen Sie.', interests: ['reading-aloud'], place: '54634' };

interface Preview {
  readonly searchPreview: { readonly words: string[]; readonly searches: { readonly text: string | null; readonly found: boolean; readonly rank: number | null; readonly totalCount: number }[] } | null;
}
const preview = async (input: object) => (await world.ask<Preview>(QUERY, { input }, member)).data.searchPreview;

test('a draft is told under what it will be found, and where it would stand among the live ones nearby', async () => {
  const answer = await preview(DRAFT);
  expect(answer).toMatchObject({ place: { name: 'Bitburg' }, interests: [{ id: 'reading-aloud' }] });
  expect(answer?.words).toEqual(expect.arrayContaining(['Vorlesen', 'Basteln', 'suchen']));
  expect(answer?.searches).toEqual([
    { interest: { id: 'reading-aloud' }, text: null, place: { name: 'Bitburg' }, radiusKm: 25, found: true, rank: 1, totalCount: 2 },
    { interest: null, text: 'Vorlesen', place: { name: 'Bitburg' }, radiusKm: 25, found: true, rank: expect.any(Number), totalCount: 2 },
    { interest: null, text: 'Basteln', place: { name: 'Bitburg' }, radiusKm: 25, found: true, rank: 1, totalCount: 1 },
    { interest: { id: 'reading-aloud' }, text: 'Vorlesen', place: { name: 'Bitburg' }, radiusKm: 25, found: true, rank: expect.any(Number), totalCount: 2 },
  ]);
});

test('what is live already does not compete with itself', async () => {
  const answer = await preview({ ...DRAFT, id: near.id });
  expect(answer?.searches[0]).toMatchObject({ rank: 1, totalCount: 1 });
});

test('without a place nobody nearby finds it, and it stands among all', async () => {
  expect((await preview({ ...DRAFT, place: null }))?.searches[0]).toMatchObject({ place: null, totalCount: 3, found: true, rank: 2 });
});

test('what nothing is said about is found by no word', async () => {
  expect(await preview({ organisationId: organisation.id })).toEqual({ place: null, interests: [], words: [], searches: [] });
});

test('others are refused, and bad input names its field', async () => {
  expect(problemsOf(await world.ask(QUERY, { input: DRAFT }))).toEqual(['UNAUTHENTICATED']);
  expect(problemsOf(await world.ask(QUERY, { input: DRAFT }, aViewer()))).toEqual(['FORBIDDEN']);
  expect(problemsOf(await world.ask(QUERY, { input: { ...DRAFT, place: 'Nirgendwo an der Nirgends' } }, member))).toEqual(['input.place UNKNOWN_PLACE']);
});

test('words that may be typed have four letters and more', () => {
  expect(typableWords('Hilfe im Café, Co-Leitung und "Äpfel" 2026; Hilfe!')).toEqual(['Hilfe', 'Café', 'Co-Leitung', 'Äpfel']);
});
