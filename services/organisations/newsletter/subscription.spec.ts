import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eraseInSubgraph, addressKeyOf } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { KEPT } from '../privacy/kept-data.ts';
import { aPerson } from '../testing/people.ts';
import { SECRET } from '../testing/world.ts';
import { type NewsletterWorld, newsletterWorld, solved } from './newsletter.world.ts';
import { eraseOldSubscriptions } from './subscription.repository.ts';

let world: NewsletterWorld;
beforeAll(async () => {
  world = await newsletterWorld();
  await world.startWorker();
});
afterAll(() => world.close());

const SUBSCRIBE = 'mutation($input: SubscribeToNewsletterInput!) { subscribeToNewsletter(input: $input) { status } }';
const CONFIRM = 'mutation($input: ConfirmNewsletterSubscriptionInput!) { confirmNewsletterSubscription(input: $input) { network { name } } }';
const OWN = '{ viewer { newsletterSubscriptions { id placeName fields { id } network { name } } } }';
const anonymously = async (email: string, input: object = {}) => world.ask(SUBSCRIBE, { input: { networkId: world.network.id, email, proofOfWork: await solved(), ...input } });
const confirm = (token: string | undefined) => world.ask(CONFIRM, { input: { token } });
const rowsOf = (email: string) => world.db.query('SELECT id, field_ids AS "fieldIds", confirmed_at IS NOT NULL AS "isConfirmed" FROM newsletter_subscriptions WHERE email = $1', [email]);

async function tokenOf(email: string, mail = 1): Promise<string | undefined> {
  await eventually('a mail', () => world.mailsTo(email).length >= mail);
  return /\/newsletter\/confirm\?token=([\w-]{43})/.exec(world.mailsTo(email)[mail - 1]?.text ?? '')?.[1];
}

describe('somebody without an account', () => {
  test('subscribes once the address is confirmed, and not before', async () => {
    const email = 'leserin@people.example';
    expect((await anonymously(' Leserin@People.example ')).data).toEqual({ subscribeToNewsletter: { status: 'CONFIRMATION_SENT' } });
    expect((await world.draft()).recipients).toEqual({ atLeast: 0, isExact: true });
    const token = await tokenOf(email);
    expect((await confirm(token)).data).toEqual({ confirmNewsletterSubscription: { network: { name: 'Netz am Fluss' } } });
    expect((await world.draft()).recipients).toEqual({ atLeast: 1, isExact: true });
    expect(problemsOf(await confirm(token))).toEqual(['input.token TOKEN_USED']);
    expect(problemsOf(await confirm('made up'))).toEqual(['input.token TOKEN_UNKNOWN']);
  });

  test('changes nothing for an address of somebody else, until its owner confirms', async () => {
    const email = 'wer@people.example';
    await anonymously(email, { fields: ['sport'] });
    await confirm(await tokenOf(email));
    await anonymously(email, { fields: ['rescue'] });
    expect((await rowsOf(email)).filter(({ isConfirmed }: { isConfirmed: boolean }) => isConfirmed)).toMatchObject([{ fieldIds: ['sport'] }]);
    await confirm(await tokenOf(email, 2));
    expect(await rowsOf(email)).toMatchObject([{ fieldIds: ['rescue'], isConfirmed: true }]);
  });

  test('has a day to confirm, and then the address is erased', async () => {
    const email = 'spaet@people.example';
    await anonymously(email);
    const token = await tokenOf(email);
    world.later(25);
    expect(problemsOf(await confirm(token))).toEqual(['input.token TOKEN_EXPIRED']);
    await eraseOldSubscriptions(world.db, { unconfirmedBefore: world.now(), unwantedBefore: new Date(0) });
    expect(await rowsOf(email)).toEqual([]);
  });

  test('is told what is missing, and pays for each attempt', async () => {
    expect(problemsOf(await world.ask(SUBSCRIBE, { input: { networkId: world.network.id } }))).toEqual(['input.email REQUIRED', 'input.proofOfWork REQUIRED']);
    expect(problemsOf(await anonymously('keine Adresse'))).toEqual(['input.email IS_EMAIL']);
    expect(problemsOf(await anonymously('wo@people.example', { networkId: 'made up' }))).toEqual(['NOT_FOUND']);
    const proofOfWork = await solved();
    await anonymously('eins@people.example', { proofOfWork });
    expect(problemsOf(await anonymously('zwei@people.example', { proofOfWork }))).toEqual(['input.proofOfWork PROOF_OF_WORK_USED']);
  });
});

describe('somebody with an account', () => {
  test('subscribes at once, changes what they chose, sees it and ends it', async () => {
    const person = await aPerson(world.db);
    const subscribe = (input: object) => world.ask(SUBSCRIBE, { input: { networkId: world.network.id, ...input } }, person);
    expect((await subscribe({ fields: ['sport'] })).data).toEqual({ subscribeToNewsletter: { status: 'SUBSCRIBED' } });
    await subscribe({ fields: ['rescue'], place: { name: 'Bitburg', latitude: 49.97, longitude: 6.53 } });
    interface Own {
      readonly viewer: { newsletterSubscriptions: { id: string }[] };
    }
    const { viewer } = (await world.ask<Own>(OWN, {}, person)).data;
    expect(viewer.newsletterSubscriptions).toEqual([{ id: expect.any(String), placeName: 'Bitburg', fields: [{ id: 'rescue' }], network: { name: 'Netz am Fluss' } }]);
    const end = (by: typeof person) => world.ask('mutation($input: EndNewsletterSubscriptionInput!) { endNewsletterSubscription(input: $input) { id } }', { input: { id: viewer.newsletterSubscriptions[0]?.id } }, by);
    expect(problemsOf(await end(world.stranger))).toEqual(['NOT_FOUND']);
    expect((await end(person)).errors).toBeUndefined();
    expect((await world.ask(OWN, {}, person)).data).toEqual({ viewer: { newsletterSubscriptions: [] } });
  });

  test('is not asked for newsletters until they want some', async () => {
    const person = await aPerson(world.db);
    const wish = async () => {
      const { data } = await world.ask<{ viewer: { organisationNotificationSettings: { kind: string; isWanted: boolean }[] } }>('{ viewer { organisationNotificationSettings { kind isWanted } } }', {}, person);
      return data.viewer.organisationNotificationSettings.find(({ kind }) => kind === 'NEWSLETTERS')?.isWanted;
    };
    expect(await wish()).toBe(false);
    await world.ask(SUBSCRIBE, { input: { networkId: world.network.id } }, person);
    expect(await wish()).toBe(true);
  });

  test('is forgotten with the account, also by a newsletter that is on its way', async () => {
    const person = await world.subscriber();
    const { id } = await world.draft();
    const email = person.email ?? '';
    await world.db.query(`INSERT INTO newsletter_mails (newsletter_id, subscription_id, planned_at) SELECT $1, id, now() FROM newsletter_subscriptions WHERE email = $2`, [id, email]);
    const key = addressKeyOf(SECRET);
    await eraseInSubgraph({ ...world.workerOptions, subgraph: 'organisations', kept: KEPT, key }, { id: person.id, addressHash: hashOfAddress(email, key) });
    expect(await rowsOf(email)).toEqual([]);
    expect(await world.db.query('SELECT FROM newsletter_mails WHERE newsletter_id = $1', [id])).toEqual([]);
  });

  test('who wants no newsletters any more is erased after a month', async () => {
    const person = await world.subscriber();
    const email = person.email ?? '';
    await world.ask('mutation($input: SaveOrganisationNotificationSettingsInput!) { saveOrganisationNotificationSettings(input: $input) { settings { kind } } }', { input: { settings: [{ kind: 'NEWSLETTERS', isWanted: false }] } }, person);
    const erase = (unwantedBefore: Date) => eraseOldSubscriptions(world.db, { unconfirmedBefore: new Date(0), unwantedBefore });
    await erase(new Date(world.now().getTime() - 1000 * 60));
    expect(await rowsOf(email)).toHaveLength(1);
    await erase(new Date(world.now().getTime() + 1000));
    expect(await rowsOf(email)).toEqual([]);
  });
});
