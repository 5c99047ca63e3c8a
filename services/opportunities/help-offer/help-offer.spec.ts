import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { eventually, mailTo, newAddress, SECRET, solved, tokenIn } from '../inquiry/inquiry.world.ts';
import { saveKnownCrisis } from '../crisis/known-crisis.repository.ts';
import { KEPT } from '../privacy/kept-data.ts';
import { CONFIRM, type HelpOfferWorld, helpOfferWorld } from './help-offer.world.ts';
import { forgetHelpOffers } from './help-offer.worker.ts';

let world: HelpOfferWorld;
beforeAll(async () => {
  world = await helpOfferWorld();
});
afterAll(() => world.close());

const BY_LINK = 'query($token: String!) { helpOffer(token: $token) { name words phone placeName } }';
const CHANGE = 'mutation($input: ChangeHelpOfferInput!) { changeHelpOffer(input: $input) { helpOffer { name words placeName } } }';
const WITHDRAW = 'mutation($input: HelpOfferTokenInput!) { withdrawHelpOffer(input: $input) { isErased } }';
const count = async () => (await world.db.query('SELECT count(*)::int AS count FROM help_offers'))[0].count;
const changed = { name: 'Jona B.', words: 'Nur am Abend.', place: 'Bitburg', interests: [] };
const audited = async (action: string) => (await world.db.query('SELECT actor_role AS role FROM audit.entries WHERE action = $1 AND network_id = $2', [action, world.networkId])).map(({ role }: { role: string }) => role);

describe('an offer of help without an account', () => {
  test('is asked about by a mail, seen by nobody before, and then changed and withdrawn by its link', async () => {
    const email = newAddress();
    expect((await world.offer({ email })).data).toEqual({ offerHelp: { isOnItsWay: true } });
    const mail = await mailTo(world.sink, email);
    expect(mail.subject).toBe('Bitte bestätigen Sie: Ihre Hilfe in Netz am Fluss');
    expect((await world.list()).data.helpOffers.totalCount).toBe(0);
    const token = tokenIn(mail);
    const { data } = await world.run(CONFIRM, { input: { token } });
    expect(data.confirmHelpOffer.networkName).toBe('Netz am Fluss');
    const { linkToken } = data.confirmHelpOffer;
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_USED']);
    expect((await world.list()).data.helpOffers).toMatchObject({ totalCount: 1, nodes: [{ name: 'Jona Beispiel', phone: '0151 234', placeName: 'Bitburg', status: 'OPEN' }] });
    expect((await world.run(BY_LINK, { token: linkToken })).data.helpOffer).toMatchObject({ name: 'Jona Beispiel' });
    expect((await world.run(CHANGE, { input: { token: linkToken, ...changed } })).data.changeHelpOffer.helpOffer).toEqual({ name: 'Jona B.', words: 'Nur am Abend.', placeName: 'Bitburg' });
    expect((await world.run(WITHDRAW, { input: { token: linkToken } })).data).toEqual({ withdrawHelpOffer: { isErased: true } });
    expect(await count()).toBe(0);
    expect((await world.run(BY_LINK, { token: linkToken })).data).toEqual({ helpOffer: null });
    expect((await world.run(WITHDRAW, { input: { token: linkToken } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
    expect((await world.run(CHANGE, { input: { token: 'made up', ...changed } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
    for (const action of ['made', 'changed', 'withdrawn']) expect(await audited(`help-offer.${action}`)).toEqual(['ANYONE']);
  });

  test('is refused by field where it cannot be, and leaves no trace', async () => {
    expect((await world.offer({ words: ' ', interests: [] })).fields).toEqual(['input.words NOTHING_OFFERED']);
    expect((await world.offer({ interests: ['made up'], place: 'Nirgendwo' })).fields).toEqual(['input.interests.0 UNKNOWN', 'input.place UNKNOWN_PLACE']);
    expect((await world.offer({ email: 'keine' })).fields).toEqual(['input.email IS_EMAIL']);
    expect((await world.offer({ consent: false })).fields).toEqual(['input.consent CONSENT_REQUIRED']);
    expect((await world.offer({ name: 'Zwei\nZeilen' })).fields).toEqual(['input.name SINGLE_LINE']);
    expect((await world.offer({ words: 'x'.repeat(501) })).fields).toEqual(['input.words LENGTH']);
    expect((await world.offer({ networkId: anId() })).fields).toEqual(['input.networkId NO_CRISIS']);
    expect((await world.offer({ networkId: 'made up' })).fields).toEqual(['input.networkId NO_CRISIS']);
    expect((await world.offer({ proofOfWork: 'x' })).fields).toEqual(['input.proofOfWork PROOF_OF_WORK_INVALID']);
    const proofOfWork = await solved(world.desk);
    await world.offer({ proofOfWork });
    expect((await world.offer({ proofOfWork })).fields).toEqual(['input.proofOfWork PROOF_OF_WORK_USED']);
    expect(await count()).toBe(1);
  });

  test('of the same address the one that was confirmed last counts', async () => {
    const email = newAddress();
    await world.offer({ email, name: 'Erst so' });
    await world.run(CONFIRM, { input: { token: tokenIn(await mailTo(world.sink, email)) } });
    await world.offer({ email, name: 'Dann so' });
    const { mails } = world.sink;
    await eventually(async () => mails().filter(({ envelopeTo }) => envelopeTo.includes(email)).length === 2);
    await world.run(CONFIRM, { input: { token: tokenIn(mails().findLast(({ envelopeTo }) => envelopeTo.includes(email))) } });
    expect(await world.db.query('SELECT name FROM help_offers WHERE email = $1', [email])).toEqual([{ name: 'Dann so' }]);
  });

  test('a token that is made up, expired or of a crisis that is over confirms nothing', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
    const email = newAddress();
    await world.offer({ email });
    const token = tokenIn(await mailTo(world.sink, email));
    await world.crisisUntil(new Date(world.desk.now().getTime() - 1000));
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token CRISIS_OVER']);
    expect((await world.offer({})).fields).toEqual(['input.networkId NO_CRISIS']);
    const next = { ...world.crisis, id: anId() };
    await saveKnownCrisis(world.db, { ...next, endsAt: new Date(world.desk.now().getTime() + 86_400_000).toISOString(), version: 1 });
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token CRISIS_OVER']);
    await saveKnownCrisis(world.db, { ...next, endsAt: world.desk.now().toISOString(), version: 2 });
    await world.crisisUntil(new Date(world.desk.now().getTime() + 10 * 86_400_000));
    world.later(24.5);
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_EXPIRED']);
    expect(await forgetHelpOffers(world.db, new Date(world.desk.now().getTime() + 3_600_000))).toBeGreaterThan(0);
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
  });
});

describe('what is kept of who offered help', () => {
  test('is erased with the letters thirty days after the crisis, and not a day before', async () => {
    await world.confirmed();
    const before = await count();
    await world.db.query(`INSERT INTO help_offer_letters (id, offer_id, message, idempotency_key, written_at) SELECT uuidv7(), id, 'Hallo', 'made up once', now() FROM help_offers WHERE confirmed_at IS NOT NULL`);
    const end = new Date(world.desk.now().getTime() + 86_400_000);
    await world.crisisUntil(end);
    const after = (days: number) => new Date(end.getTime() + days * 86_400_000);
    await forgetHelpOffers(world.db, after(29));
    expect(await count()).toBeGreaterThan(0);
    const erased = await Promise.all([forgetHelpOffers(world.db, after(30)), forgetHelpOffers(world.db, after(30))]);
    expect(erased.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(before);
    expect(await count()).toBe(0);
    expect(await world.db.query('SELECT FROM help_offer_letters')).toEqual([]);
    expect(await audited('help-offer.erased')).toEqual(['SYSTEM']);
    await world.crisisUntil(new Date(world.desk.now().getTime() + 10 * 86_400_000));
  });

  test('goes with an account of the same address', async () => {
    const email = newAddress();
    await world.offer({ email });
    const key = addressKeyOf(SECRET);
    await eraseInSubgraph({ subgraph: 'opportunities', kept: KEPT, db: world.db, jobs: world.jobs, key }, { id: aViewer().id, addressHash: hashOfAddress(email, key) });
    expect(await world.db.query('SELECT FROM help_offers WHERE email = $1', [email])).toEqual([]);
  });
});
