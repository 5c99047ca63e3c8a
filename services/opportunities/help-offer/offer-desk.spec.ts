import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { nobody } from '../../shared/viewer.ts';
import { anOpportunity, anOrganisation, save } from '../testing/rows.ts';
import { eventually } from '../inquiry/inquiry.world.ts';
import { type HelpOfferWorld, helpOfferWorld } from './help-offer.world.ts';

let world: HelpOfferWorld;
const office = anOrganisation();
const request = anOpportunity({ organisationId: office.id, kind: 'HELP_REQUEST', title: 'Sandsäcke füllen', interestIds: ['neighbourhood-help'], latitude: 49.97, longitude: 6.52, placeName: 'Bitburg', availability: ['SATURDAY_MORNING'] });
const ids: Record<string, string> = {};
const stranger = aViewer({ coordinates: [anId()] });

interface Listed { id: string; name: string; match: { distanceKm: number; reasons: { kind: string; details: string[] }[] } | null; writtenAt: string | null; status: string }
const listed = async (page: object = {}): Promise<Listed[]> => (await world.list(page)).data.helpOffers.nodes;
const names = async (page: object = {}) => (await listed(page)).map(({ name }) => name);

beforeAll(async () => {
  world = await helpOfferWorld();
  await save(world.db, { organisations: [office], opportunities: [Object.assign(request, { networkId: world.networkId })] });
  await world.confirmed({ name: 'Nah', place: '54634' });
  await world.confirmed({ name: 'Fern', place: 'Trier' });
  await world.confirmed({ name: 'Anderes', place: '54634', interests: ['sport'], availability: ['MONDAY_EVENING'] });
  for (const { id, name } of await listed()) ids[name] = id;
});
afterAll(() => world.close());

const WRITE = 'mutation($input: WriteToHelpOfferInput!) { writeToHelpOffer(input: $input) { helpOffer { id writtenAt } } }';
const MARK = 'mutation($input: MarkHelpOfferInput!) { markHelpOffer(input: $input) { helpOffer { status } } }';
const letter = (overrides: object = {}) => ({ id: ids['Nah'], helpRequestId: request.id, message: 'Können Sie am Samstag kommen?', idempotencyKey: 'once for all', ...overrides });
const mailsAbout = (subject: RegExp) => world.sink.mails().filter((mail) => subject.test(mail.subject ?? ''));

describe('the offers of a network', () => {
  test('are for its coordinators alone, and have no address', async () => {
    for (const viewer of [nobody(), aViewer(), stranger]) expect((await world.list({}, viewer)).data).toEqual({ helpOffers: null });
    expect(JSON.stringify((await world.list()).data)).not.toContain('@');
    expect(await names()).toEqual(['Anderes', 'Fern', 'Nah']);
  });

  test('stand beside a help request in the order in which they fit, each with its reasons', async () => {
    const ranked = await listed({ helpRequest: request.id });
    expect(ranked.map(({ name }) => name)).toEqual(['Nah', 'Fern', 'Anderes']);
    expect(ranked[0]?.match?.reasons.map(({ kind }) => kind)).toEqual(['INTERESTS', 'AVAILABILITY', 'DISTANCE']);
    expect(ranked[1]?.match?.distanceKm).toBeGreaterThan(15);
  });

  test('are narrowed by interest, nearness and whether they are placed, and come in pages', async () => {
    expect(await names({ filter: { interests: ['sport'] } })).toEqual(['Anderes']);
    expect(await names({ filter: { near: { place: 'Trier', radiusKm: 10 } } })).toEqual(['Fern']);
    expect(await names({ filter: { status: 'PLACED' } })).toEqual([]);
    const first = (await world.list({ helpRequest: request.id, first: 2 })).data.helpOffers;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await names({ helpRequest: request.id, first: 2, after: first.pageInfo.endCursor })).toEqual(['Anderes']);
  });

  test('what cannot be asked is refused by field', async () => {
    expect((await world.list({ filter: { interests: ['made up'] } })).fields).toEqual(['filter.interests.0 UNKNOWN']);
    expect((await world.list({ filter: { near: { place: 'Nirgendwo' } } })).fields).toEqual(['filter.near.place UNKNOWN_PLACE']);
    expect((await world.list({ helpRequest: anId() })).fields).toEqual(['helpRequest UNKNOWN']);
    expect((await world.list({ after: 'made up' })).fields).toEqual(['after FORGED_CURSOR']);
  });
});

describe('a coordinator', () => {
  test('writes to one of them by a mail of the site, once, and is answered at the own address, which is forgotten then', async () => {
    const answers = await Promise.all([1, 2].map(() => world.run(WRITE, { input: letter() }, world.coordinator)));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined]);
    await eventually(async () => (await world.db.query('SELECT FROM help_offer_letters WHERE sent_at IS NOT NULL')).length === 1);
    const mails = mailsAbout(/Zu Ihrem Angebot zu helfen/);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Können Sie am Samstag kommen?');
    expect(mails[0]?.text).toContain('Sandsäcke füllen');
    expect(mails[0]?.text).toContain('/help-offers/mine?token=');
    expect(await world.db.query('SELECT reply_to, sender_name FROM help_offer_letters')).toEqual([{ reply_to: null, sender_name: null }]);
    expect((await listed()).filter(({ writtenAt }) => writtenAt !== null).map(({ name }) => name)).toEqual(['Nah']);
  });

  test('is refused what is none of theirs, without telling that it is there', async () => {
    expect((await world.run(WRITE, { input: letter() }, nobody())).code).toBe('UNAUTHENTICATED');
    expect((await world.run(MARK, { input: { id: ids['Nah'], status: 'PLACED' } }, nobody())).code).toBe('UNAUTHENTICATED');
    for (const viewer of [aViewer(), stranger]) {
      expect((await world.run(WRITE, { input: letter({ idempotencyKey: 'another one' }) }, viewer)).code).toBe('NOT_FOUND');
      expect((await world.run(MARK, { input: { id: ids['Nah'], status: 'PLACED' } }, viewer)).code).toBe('NOT_FOUND');
    }
    expect((await world.run(WRITE, { input: letter({ helpRequestId: anId(), idempotencyKey: 'another one' }) }, world.coordinator)).fields).toEqual(['input.helpRequestId UNKNOWN']);
    expect((await world.run(WRITE, { input: letter({ message: 'Kurz' }) }, world.coordinator)).fields).toEqual(['input.message LENGTH']);
  });

  test('marks one as placed and takes it back, which the log tells', async () => {
    for (const status of ['PLACED', 'PLACED', 'OPEN']) expect((await world.run(MARK, { input: { id: ids['Fern'], status } }, world.coordinator)).data).toEqual({ markHelpOffer: { helpOffer: { status } } });
    const actions = await world.db.query(`SELECT action FROM audit.entries WHERE object_id = $1 AND actor_id = $2 ORDER BY at, id`, [ids['Fern'], world.coordinator.id]);
    expect(actions).toEqual([{ action: 'help-offer.placed' }, { action: 'help-offer.reopened' }]);
  });
});
