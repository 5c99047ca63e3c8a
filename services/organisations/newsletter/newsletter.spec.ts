import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { saveMembership } from '../membership/membership.repository.ts';
import { aPerson } from '../testing/people.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { SECRET } from '../testing/world.ts';
import { addressMark, unsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { nobody } from '../../shared/viewer.ts';
import { type NewsletterWorld, newsletterWorld, TEXT, type Told } from './newsletter.world.ts';

let world: NewsletterWorld;
beforeAll(async () => {
  world = await newsletterWorld();
});
afterAll(() => world.close());

const BITBURG = { name: 'Bitburg', latitude: 49.97, longitude: 6.53 };
const TRIER = { name: 'Trier', latitude: 49.76, longitude: 6.64 };
const as = ({ id, version }: Told) => ({ id, version });
const schedule = (input: object) => world.run('scheduleNewsletter', 'ScheduleNewsletterInput', input);
const reach = async (overrides: object) => (await world.draft(overrides)).recipients;
const auditOf = async (id: string): Promise<string[]> =>
  (await world.db.query('SELECT action FROM audit.entries WHERE object_id = $1 ORDER BY id', [id])).map(({ action }: { action: string }) => action);

describe('whom a newsletter goes to', () => {
  test('is everybody who subscribed, narrowed by field and place, and small numbers of a part are not told', async () => {
    for (let n = 0; n < 6; n += 1) await world.subscriber({ fields: ['sport'], place: BITBURG });
    const [saysNothing] = [await world.subscriber()];
    expect(saysNothing?.email).not.toBeNull();
    expect(await reach({})).toEqual({ atLeast: 7, isExact: true });
    expect(await reach({ fields: ['sport'] })).toEqual({ atLeast: 5, isExact: false });
    expect(await reach({ fields: ['rescue'] })).toEqual({ atLeast: null, isExact: false });
    expect(await reach({ circle: { ...BITBURG, radiusKm: 5 } })).toEqual({ atLeast: 5, isExact: false });
    expect(await reach({ circle: { ...TRIER, radiusKm: 20 } })).toEqual({ atLeast: null, isExact: false });
    expect(await reach({ circle: { ...TRIER, radiusKm: 30 } })).toEqual({ atLeast: 5, isExact: false });
  });

  test('is, to organisations, who acts for a verified one of the network and has subscribed', async () => {
    const [club, pending] = [anOrganisation({ networkId: world.network.id, interestIds: ['choirs-singing'] }), anOrganisation({ networkId: world.network.id, status: 'PENDING' })];
    await save(world.db, { organisations: [club, pending] });
    for (let n = 0; n < 6; n += 1) await saveMembership(world.db, { organisationId: club.id, personId: (await world.subscriber({ fields: ['rescue'] })).id, role: 'EDITOR' });
    for (let n = 0; n < 6; n += 1) await saveMembership(world.db, { organisationId: pending.id, personId: (await world.subscriber({ fields: ['rescue'] })).id, role: 'EDITOR' });
    await saveMembership(world.db, { organisationId: club.id, personId: (await aPerson(world.db)).id, role: 'EDITOR' });
    const toOrganisations = { audiences: ['ORGANISATIONS'] };
    expect(await reach(toOrganisations)).toEqual({ atLeast: 5, isExact: false });
    expect(await reach({ ...toOrganisations, fields: ['culture'] })).toEqual({ atLeast: 5, isExact: false });
    expect(await reach({ ...toOrganisations, fields: ['sport'] })).toEqual({ atLeast: null, isExact: false });
  });
});

describe('whoever coordinates a network', () => {
  test('writes, changes and deletes a draft, and of two who read the same version the second overwrites nothing', async () => {
    const draft = await world.draft();
    const update = (subject: string) => world.run('updateNewsletter', 'UpdateNewsletterInput', { ...as(draft), texts: [{ ...TEXT, subject }], audiences: ['VOLUNTEERS'] });
    const outcomes = (await Promise.all([update('Von der einen'), update('Von der anderen')])).map((answer) => problemsOf(answer).join());
    expect(outcomes.toSorted()).toEqual(['', 'input.version STALE']);
    const remove = (version: number) => world.ask('mutation($input: NewsletterInput!) { deleteNewsletter(input: $input) { id } }', { input: { id: draft.id, version } }, world.coordinator);
    expect((await remove(2)).data).toEqual({ deleteNewsletter: { id: draft.id } });
    expect(problemsOf(await remove(2))).toEqual(['NOT_FOUND']);
  });

  test('calls back what has not gone out, and is told when it has', async () => {
    const scheduled = await world.scheduled();
    const back = await world.run('cancelNewsletter', 'NewsletterInput', as(scheduled));
    expect(back.data).toMatchObject({ cancelNewsletter: { newsletter: { status: 'DRAFT', scheduledAt: null } } });
    expect(problemsOf(await world.run('cancelNewsletter', 'NewsletterInput', { id: scheduled.id, version: 3 }))).toEqual(['input.id NOT_SCHEDULED']);
    expect(await auditOf(scheduled.id)).toEqual(['newsletter.scheduled', 'newsletter.called-back']);
  });

  test('writes four times a month, and the fifth waits for the next', async () => {
    const at = new Date(world.now().getTime() + 40 * 86_400_000);
    const day = (date: number, month = 0) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1 + month, date, 12)).toISOString();
    const drafts: Told[] = [];
    for (const date of [2, 9, 16, 23, 28]) {
      const draft = await world.draft();
      drafts.push(draft);
      expect(problemsOf(await schedule({ ...as(draft), at: day(date) }))).toEqual(date === 28 ? ['input.at TOO_MANY'] : []);
    }
    const [first, fifth] = [drafts[0], drafts[4]];
    if (!first || !fifth) throw new Error('There are five.');
    expect(problemsOf(await schedule({ ...as(fifth), at: day(2, 1) }))).toEqual([]);
    const next = await world.draft();
    await world.run('cancelNewsletter', 'NewsletterInput', { id: first.id, version: 2 });
    expect(problemsOf(await schedule({ ...as(next), at: day(28) }))).toEqual([]);
  });

  test('gets told what cannot be, by field', async () => {
    const create = async (input: object) => problemsOf(await world.run('createNewsletter', 'CreateNewsletterInput', { networkId: world.network.id, texts: [TEXT], audiences: ['VOLUNTEERS'], ...input }));
    expect(await create({ texts: [] })).toEqual(['input.texts ARRAY_MIN_SIZE']);
    expect(await create({ texts: [TEXT, TEXT] })).toEqual(['input.texts SAME_LANGUAGE']);
    expect(await create({ texts: [{ ...TEXT, body: '<script>alert(1)</script>' }] })).toEqual(['input.texts.0.body ACTIVE_CONTENT']);
    expect(await create({ texts: [{ ...TEXT, subject: 'Hallo\nBcc: alle@example.org' }] })).toEqual(['input.texts.0.subject SINGLE_LINE']);
    expect(await create({ audiences: [] })).toEqual(['input.audiences ARRAY_MIN_SIZE']);
    expect(await create({ fields: ['choirs-singing'] })).toEqual(['input.fields UNKNOWN_FIELD']);
    expect(await create({ circle: { ...BITBURG, radiusKm: 0 } })).toEqual(['input.circle.radiusKm MIN']);
    const draft = await world.draft();
    expect(problemsOf(await schedule({ ...as(draft), at: '2020-01-01T00:00:00Z' }))).toEqual(['input.at IN_THE_PAST']);
  });

  test('is the only one who knows of it', async () => {
    const draft = await world.draft();
    const create = { networkId: world.network.id, texts: [TEXT], audiences: ['VOLUNTEERS'] };
    expect(problemsOf(await world.run('createNewsletter', 'CreateNewsletterInput', create, world.stranger))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.run('scheduleNewsletter', 'ScheduleNewsletterInput', as(draft), world.stranger))).toEqual(['NOT_FOUND']);
    for (const viewer of [nobody(), world.stranger]) expect((await world.ask('query($id: ID!) { newsletter(id: $id) { id } }', { id: draft.id }, viewer)).data).toEqual({ newsletter: null });
  });
});

const UNSUBSCRIPTION = 'isSubscribed areOthersWanted network { id }';
const unsubscribe = (token: string | undefined, all = false) =>
  world.ask(`mutation($input: UnsubscribeFromNewsletterInput!) { unsubscribeFromNewsletter(input: $input) { unsubscription { ${UNSUBSCRIPTION} } } }`, { input: { token, all } });

describe('the link at the end of a newsletter', () => {
  const standing = async (token: string) => (await world.ask(`query($token: String!) { newsletterUnsubscription(token: $token) { ${UNSUBSCRIPTION} } }`, { token })).data;
  const tokenOf = (email: string, scope?: string, secret = SECRET) => unsubscribeToken(secret, { kind: 'NEWSLETTERS', mark: addressMark(secret, email), ...(scope !== undefined && { scope }) });
  const networksOf = async (email: string) => (await world.db.query('SELECT network_id AS id FROM newsletter_subscriptions WHERE email = $1', [email])).map(({ id }: { id: string }) => id);

  async function readerOfTwo(): Promise<{ email: string; other: string }> {
    const email = (await world.subscriber()).email ?? '';
    const other = aNetwork({ name: 'Ein anderes Netz' });
    await save(world.db, { networks: [other] });
    await world.db.query(
      `INSERT INTO newsletter_subscriptions (network_id, email, address_mark, locale, field_ids, created_at, confirmed_at) SELECT $2, email, address_mark, locale, field_ids, created_at, confirmed_at FROM newsletter_subscriptions WHERE email = $1`,
      [email, other.id],
    );
    return { email, other: other.id };
  }

  test('ends the newsletters of that network only, and says how it stands before', async () => {
    const { email, other } = await readerOfTwo();
    const token = tokenOf(email, world.network.id);
    expect(await standing(token)).toEqual({ newsletterUnsubscription: { isSubscribed: true, areOthersWanted: true, network: { id: world.network.id } } });
    expect((await unsubscribe(token)).errors).toBeUndefined();
    expect(await networksOf(email)).toEqual([other]);
    expect(await standing(tokenOf(email, other))).toEqual({ newsletterUnsubscription: { isSubscribed: true, areOthersWanted: true, network: { id: other } } });
  });

  test('ends those of all networks when that is wanted', async () => {
    const { email, other } = await readerOfTwo();
    expect((await unsubscribe(tokenOf(email, world.network.id), true)).data).toMatchObject({ unsubscribeFromNewsletter: { unsubscription: { isSubscribed: false, areOthersWanted: false } } });
    expect(await standing(tokenOf(email, other))).toMatchObject({ newsletterUnsubscription: { isSubscribed: false, areOthersWanted: false } });
  });

  test('is good for its network and its address alone, and cannot be made up', async () => {
    const [one, other] = [await readerOfTwo(), await readerOfTwo()];
    const token = tokenOf(one.email, world.network.id);
    for (const forged of ['', 'x', token.replace(world.network.id, one.other), tokenOf(one.email), tokenOf(one.email, world.network.id, 'another secret'), `${token}x`, token.replace('NEWSLETTERS', 'INVITATIONS')]) {
      expect(await standing(forged)).toEqual({ newsletterUnsubscription: null });
      expect(problemsOf(await unsubscribe(forged, true))).toEqual(['input.token TOKEN_UNKNOWN']);
    }
    await unsubscribe(token, true);
    expect(await networksOf(other.email)).toHaveLength(2);
  });
});

describe('a newsletter on its way', () => {
  beforeAll(() => world.startWorker());

  test('is tried on oneself in each of its languages, and counts nowhere', async () => {
    const english = { language: 'EN', subject: 'News in May', body: 'The party.' };
    const draft = await world.draft({ texts: [TEXT, english] });
    const answer = await world.ask('mutation($input: TestNewsletterInput!) { testNewsletter(input: $input) { isOnItsWay } }', { input: { id: draft.id } }, world.coordinator);
    expect(answer.data).toEqual({ testNewsletter: { isOnItsWay: true } });
    await eventually('two mails', () => world.mailsTo(world.coordinator.email).length === 2);
    expect(world.mailsTo(world.coordinator.email).map(({ subject }) => subject)).toEqual(['[Test] Neues im Mai', '[Test] News in May']);
    expect((await world.told(draft.id)).status).toBe('DRAFT');
  });

  test('goes once to each, can be ended with one click, and follows nobody', async () => {
    const [reader, unwilling] = [await world.subscriber(), await world.subscriber()];
    const newsletter = await world.scheduled({ audiences: ['VOLUNTEERS', 'ORGANISATIONS'] });
    await eventually('the archive', async () => (await world.told(newsletter.id)).status === 'SENT');
    const mails = world.mailsTo(reader.email);
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail?.html).toContain('<a href="https://fest.example/?a=1&amp;b=2">Programm</a>');
    expect(mail?.html).not.toContain('<img');
    expect(mail?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const { recipients, sent, refused } = await world.told(newsletter.id);
    expect(sent).toEqual({ atLeast: recipients?.atLeast });
    expect(refused).toEqual({ atLeast: 0 });
    expect(await world.db.query('SELECT FROM newsletter_mails WHERE newsletter_id = $1', [newsletter.id])).toEqual([]);

    const token = /token=([\w.-]+)/.exec(world.mailsTo(unwilling.email)[0]?.text ?? '')?.[1];
    const elsewhere = await world.ask('mutation($input: UnsubscribeInput!) { unsubscribeFromOrganisations(input: $input) { setting { kind isWanted } } }', { input: { token } });
    expect(problemsOf(elsewhere)).toEqual(['input.token TOKEN_UNKNOWN']);
    for (const _ of [1, 2]) expect((await unsubscribe(token)).data).toEqual({ unsubscribeFromNewsletter: { unsubscription: { isSubscribed: false, areOthersWanted: true, network: { id: world.network.id } } } });
    const next = await world.scheduled();
    await eventually('the archive', async () => (await world.told(next.id)).status === 'SENT');
    expect([reader, unwilling].map(({ email }) => world.mailsTo(email).length)).toEqual([2, 1]);
  });

  test('waits for its time, and what was called back does not go out', async () => {
    const reader = await world.subscriber();
    const draft = await world.draft();
    const at = new Date(world.now().getTime() + 1500);
    const scheduled = await schedule({ ...as(draft), at });
    expect(scheduled.errors).toBeUndefined();
    await world.run('cancelNewsletter', 'NewsletterInput', { id: draft.id, version: 2 });
    const later = await schedule({ id: draft.id, version: 3, at });
    expect(later.errors).toBeUndefined();
    expect(world.mailsTo(reader.email)).toHaveLength(0);
    await eventually('the archive', async () => (await world.told(draft.id)).status === 'SENT');
    expect(world.mailsTo(reader.email)).toHaveLength(1);
    expect(await auditOf(draft.id)).toEqual(['newsletter.scheduled', 'newsletter.called-back', 'newsletter.scheduled', 'newsletter.sent']);
  });

  test('counts as refused where the mailbox is not there, and does not try again', async () => {
    world.sink.refuse(550, 'No such user');
    await world.db.query('UPDATE newsletters SET scheduled_at = scheduled_at - make_interval(years => 5) WHERE scheduled_at IS NOT NULL');
    const newsletter = await world.scheduled();
    await eventually('the archive', async () => (await world.told(newsletter.id)).status === 'SENT');
    const { recipients, sent, refused } = await world.told(newsletter.id);
    expect(refused).toEqual({ atLeast: recipients?.atLeast });
    expect(sent).toEqual({ atLeast: 0 });
  });
});
