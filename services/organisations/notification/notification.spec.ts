import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { type MailSink, mailSink, type SunkMail } from '../../../ops/testing/mail-sink.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { addressMark, unsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { addCoordinator } from '../person/person.repository.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { aMember, aPerson } from '../testing/people.ts';
import { aVerification, save } from '../testing/rows.ts';
import { SECRET } from '../testing/world.ts';
import { listPort } from '../../../ops/import/browser/list-port.ts';
import { startOrganisationsWorker } from '../worker.ts';
import { findDueChecks } from '../verification/verification.worker.ts';
import { ASK_BACK, type VerificationWorld, verificationWorld } from '../verification/verification.world.ts';
import { notifications, type OrganisationNotificationKind } from './notification.codes.ts';

const SETTINGS = '{ viewer { organisationNotificationSettings { kind isWanted } } }';
const SAVE = 'mutation($input: SaveOrganisationNotificationSettingsInput!) { saveOrganisationNotificationSettings(input: $input) { settings { kind isWanted } } }';
const LOOK = 'query($token: String!) { organisationUnsubscription(token: $token) { kind isWanted } }';
const UNSUBSCRIBE = 'mutation($input: UnsubscribeInput!) { unsubscribeFromOrganisations(input: $input) { setting { kind isWanted } } }';
const INVITE = 'mutation($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { email } } }';
const unsaid = { INVITATIONS: true, VERIFICATION: true, COORDINATION: true, CALENDARS: true, NEWSLETTERS: false };
const publicUrl = 'https://engagement.example';

let world: VerificationWorld;
let sink: MailSink;
let stop: () => Promise<void>;
beforeAll(async () => {
  world = await verificationWorld();
  sink = await mailSink();
  const mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@engagement.example>' });
  stop = () => mailer.close();
  await startOrganisationsWorker({ db: world.db, jobs: world.jobs, mailer, secret: SECRET, publicUrl, logger: pino({ level: 'silent' }), now: world.now, lists: listPort({ opportunities: world.db, events: world.db }) });
});
afterAll(async () => {
  await world.close();
  await stop();
  await sink.close();
});

const mailsTo = (address: string): SunkMail[] => sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(address));
const jobsAreDone = (queue: string) =>
  eventually(`${queue} is empty`, async () => (await world.db.query(`SELECT FROM jobs.job WHERE name = $1 AND state <> 'completed'`, [queue])).length === 0);
const wanted = (kind: OrganisationNotificationKind, email: string) => notifications.isWanted({ db: world.db, secret: SECRET }, kind, email);
const byKind = (settings: readonly { kind: string; isWanted: boolean }[]) => Object.fromEntries(settings.map(({ kind, isWanted }) => [kind, isWanted]));

async function settingsOf(viewer: ReturnType<typeof aViewer>): Promise<object> {
  const { data } = await world.ask<{ viewer: { organisationNotificationSettings: { kind: string; isWanted: boolean }[] } }>(SETTINGS, {}, viewer);
  return byKind(data.viewer.organisationNotificationSettings);
}

/** What brings about a mail of each kind to an address, as often as it is called, and the queue that sends it. */
const CAUSES: readonly [OrganisationNotificationKind, string, (address: string) => Promise<() => Promise<unknown>>][] = [
  ['INVITATIONS', 'membership.invite', async (email) => {
    const club = await world.waiting();
    const owner = await aMember(world.db, club.id, 'OWNER');
    return async () => expect((await world.ask(INVITE, { input: { organisationId: club.id, email, role: 'EDITOR' } }, owner)).errors).toBeUndefined();
  }],
  ['VERIFICATION', 'verification.decided', async (contactEmail) => {
    const { id } = await world.waiting({ contactEmail });
    return async () => {
      const { version } = await world.standing(id);
      expect((await world.ask(ASK_BACK, { input: { id, version, question: 'Wer ist verantwortlich?' } }, world.coordinator)).errors).toBeUndefined();
    };
  }],
  ['COORDINATION', 'verification.remind', async (email) => {
    await addCoordinator(world.db, world.network.id, (await aPerson(world.db, { email })).id);
    return async () => {
      const { id } = await world.waiting({ status: 'VERIFIED' });
      await save(world.db, { verifications: [aVerification({ organisationId: id, validUntil: daysLater(dayOf(new Date()), 10) })] });
      await findDueChecks(world, new Date());
    };
  }],
  ['CALENDARS', 'calendar-notice.mail', async (email) => {
    const club = await world.waiting({ status: 'VERIFIED' });
    await aMember(world.db, club.id, 'EDITOR', { email });
    return async () => {
      await world.jobs.enqueue(world.db.manager, 'organisation.calendar-paused', { organisationId: club.id, sourceId: anId(), day: '2026-12-01' });
      await jobsAreDone('organisation.calendar-paused');
    };
  }],
];

describe.each(CAUSES)('a mail of the kind %s', (kind, queue, prepare) => {
  test('names the way to get no more of them, in its headers and to be seen; looking changes nothing, and who has gone it gets none', async () => {
    const address = `${kind.toLowerCase()}@people.example`;
    const cause = await prepare(address);
    await cause();
    await eventually('a mail', () => mailsTo(address).length === 1);
    const [mail] = mailsTo(address);
    const { url } = unsubscribeFrom({ secret: SECRET, publicUrl }, kind, address, 'DE').unsubscribe;
    expect(mail?.raw).toContain(`\r\nList-Unsubscribe: <${url}>\r\n`);
    expect(mail?.raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(mail?.text).toContain(url);
    expect(mail?.html).toContain(`href="${url}"`);

    const token = new URL(url).searchParams.get('token');
    for (const _ of [1, 2]) expect((await world.ask(LOOK, { token })).data).toEqual({ organisationUnsubscription: { kind, isWanted: true } });
    for (const _ of [1, 2]) expect((await world.ask(UNSUBSCRIBE, { input: { token } })).data).toEqual({ unsubscribeFromOrganisations: { setting: { kind, isWanted: false } } });
    expect((await world.ask(LOOK, { token })).data).toEqual({ organisationUnsubscription: { kind, isWanted: false } });
    expect(await settingsOf(aViewer({ email: address }))).toEqual({ ...unsaid, [kind]: false });
    await cause();
    await jobsAreDone(queue);
    expect(mailsTo(address)).toHaveLength(1);
  });
});

describe('an address without an account', () => {
  test('can say by the mail that nobody shall invite it any more: who invites gets the same answer, and the address stands in no table for it', async () => {
    const address = 'genug@people.example';
    const token = new URL(unsubscribeFrom({ secret: SECRET, publicUrl }, 'INVITATIONS', address, 'EN').unsubscribe.url).searchParams.get('token');
    await world.ask(UNSUBSCRIBE, { input: { token } });
    const club = await world.waiting();
    const owner = await aMember(world.db, club.id, 'OWNER');
    const { data } = await world.ask(INVITE, { input: { organisationId: club.id, email: 'Genug@People.example', role: 'EDITOR' } }, owner);
    expect(data).toEqual({ inviteMember: { invitation: { email: address } } });
    await jobsAreDone('membership.invite');
    expect(mailsTo(address)).toEqual([]);
    expect(JSON.stringify(await world.db.query('SELECT * FROM notification_choices'))).not.toContain('people.example');
  });
});

describe('the settings of a person', () => {
  test('are those of everybody until they say something, and change one by one, also back again', async () => {
    const viewer = aViewer();
    expect(await settingsOf(viewer)).toEqual(unsaid);
    const set = (kind: string, isWanted: boolean) => world.ask(SAVE, { input: { settings: [{ kind, isWanted }] } }, viewer);
    await set('VERIFICATION', false);
    expect(await settingsOf(viewer)).toEqual({ ...unsaid, VERIFICATION: false });
    expect(await wanted('VERIFICATION', viewer.email ?? '')).toBe(false);
    await set('VERIFICATION', true);
    expect(await settingsOf(viewer)).toEqual(unsaid);
  });

  test('are nothing for nobody, and know no kinds but those of this part', async () => {
    expect(problemsOf(await world.ask(SAVE, { input: { settings: [] } }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(SAVE, { input: { settings: [{ kind: 'MESSAGES', isWanted: true }] } }, aViewer()))).toEqual(['input.settings.0.kind UNKNOWN_VALUE']);
  });

  test('do not follow from tokens that are forged or of another part', async () => {
    const email = 'kim@people.example';
    const tokenOf = (kind: string, secret = SECRET) => unsubscribeToken(secret, { kind, mark: addressMark(secret, email) });
    for (const token of ['', 'x', tokenOf('MESSAGES'), tokenOf('INVITATIONS', 'another secret'), tokenOf('INVITATIONS').replace('INVITATIONS', 'VERIFICATION'), `${tokenOf('INVITATIONS')}x`]) {
      expect(problemsOf(await world.ask(UNSUBSCRIBE, { input: { token } }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect((await world.ask(LOOK, { token })).data).toEqual({ organisationUnsubscription: null });
    }
    expect([await wanted('INVITATIONS', email), await wanted('VERIFICATION', email)]).toEqual([true, true]);
  });
});
