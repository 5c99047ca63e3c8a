import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { addressMark, unsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { anId } from '../../shared/testing/an-id.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { nobody } from '../../shared/viewer.ts';
import { KEPT } from '../privacy/kept-data.ts';
import { RegistrationQueue } from '../registration/registration.codes.ts';
import { confirmRegistration } from '../registration/confirm-registration.ts';
import { registerForEvent } from '../registration/registration.service.ts';
import { aParty, aRequest, aTraining, mailTo, PUBLIC_URL, type RegistrationWorld, registrationWorld, SECRET, tokenIn } from '../registration/registration.world.ts';
import { planReminders, sweepRegistrations } from '../registration/sweep.ts';

const SETTINGS = 'query A($them: [_Any!]!) { _entities(representations: $them) { ... on Viewer { eventNotificationSettings { kind isWanted } } } }';
const SAVE = 'mutation($input: SaveEventNotificationSettingsInput!) { saveEventNotificationSettings(input: $input) { settings { kind isWanted } } }';
const LOOK = 'query($token: String!) { eventUnsubscription(token: $token) { kind isWanted } }';
const UNSUBSCRIBE = 'mutation($input: UnsubscribeInput!) { unsubscribeFromEvents(input: $input) { setting { kind isWanted } } }';
const REMINDER = 'Bald ist es so weit';
const kind = 'EVENT_REMINDERS';

let world: RegistrationWorld;
beforeAll(async () => {
  world = await registrationWorld();
  await world.startWorker();
});
afterAll(() => world.close());

const mailsTo = (address: string): (string | undefined)[] => world.sink.mails().filter(({ envelopeTo }) => envelopeTo.some((to) => to.toLowerCase() === address)).map(({ subject }) => subject?.split(':')[0]);
const wayOut = (email: string) => unsubscribeFrom({ secret: SECRET, publicUrl: PUBLIC_URL }, kind, email, 'DE').unsubscribe.url;
const tokenFor = (email: string) => unsubscribeToken(SECRET, { kind, mark: addressMark(SECRET, email) });
const say = (isWanted: boolean, viewer?: ReturnType<typeof aViewer>) => world.ask(SAVE, { input: { settings: [{ kind, isWanted }] } }, viewer);

async function settingsOf(viewer: ReturnType<typeof aViewer>): Promise<unknown> {
  const { data } = await world.ask<{ _entities: [{ eventNotificationSettings: unknown }] }>(SETTINGS, { them: [{ __typename: 'Viewer', id: viewer.id }] }, viewer);
  return data._entities[0].eventNotificationSettings;
}

/** Lets the day before the trainings of a week ahead come, and everything be sent. */
async function dayBefore(): Promise<void> {
  world.later(6 * 24 + 1);
  expect(await planReminders(world.desk)).toBeGreaterThan(0);
  await eventually('all mails are done with', async () => (await world.db.query(`SELECT FROM jobs.job WHERE name = $1 AND state <> 'completed'`, [RegistrationQueue.MAIL])).length === 0);
}

/** Registers without an account, by the link of a mail; gives the event. */
async function registered(email: string): Promise<string> {
  const title = `Probe ${anId()}`;
  const event = await aTraining(world, 5, { title });
  await registerForEvent(world.desk, nobody(), await aRequest(world.desk, event, { email }));
  await confirmRegistration(world.desk, { token: tokenIn(await mailTo(world.sink, email, `Bitte bestätigen Sie Ihre Anmeldung: ${title}`), 'confirm') });
  await mailTo(world.sink, email, `Sie sind angemeldet: ${title}`);
  return event;
}

test('a reminder names the way to get no more of them, in its headers and to be seen, and no other mail about a registration does', async () => {
  const { viewer } = await aParty(world, await aTraining(world, 2));
  const email = String(viewer.email);
  expect((await mailTo(world.sink, email, 'Sie sind angemeldet')).raw).not.toMatch(/unsubscribe/i);
  await dayBefore();
  const mail = await mailTo(world.sink, email, REMINDER);
  expect(mail.raw).toContain(`\r\nList-Unsubscribe: <${wayOut(email)}>\r\n`);
  expect(mail.raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  expect(mail.text).toContain(`Keine Erinnerungen an Termine mehr erhalten: ${wayOut(email)}`);
  expect(mail.html).toContain(`href="${wayOut(email)}"`);
});

describe('an address without an account', () => {
  test('gets no more reminders after one click, for what it registered for and for what comes later, but still hears what becomes of it', async () => {
    const email = 'genug@people.example';
    await registered(email);
    for (const _ of [1, 2]) expect((await world.ask(LOOK, { token: tokenFor(email) })).data).toEqual({ eventUnsubscription: { kind, isWanted: true } });
    for (const _ of [1, 2]) expect((await world.ask(UNSUBSCRIBE, { input: { token: tokenFor(email) } })).data).toEqual({ unsubscribeFromEvents: { setting: { kind, isWanted: false } } });
    expect((await world.ask(LOOK, { token: tokenFor(email) })).data).toEqual({ eventUnsubscription: { kind, isWanted: false } });
    await dayBefore();
    const later = await registered('Genug@people.example');
    await dayBefore();
    await world.db.query(`UPDATE events SET status = 'CANCELLED' WHERE id = $1`, [later]);
    await sweepRegistrations(world.desk);
    await eventually('word that it is off', () => mailsTo(email).includes('Fällt aus'));
    expect(mailsTo(email)).not.toContain(REMINDER);
    expect(JSON.stringify(await world.db.query('SELECT * FROM notification_choices'))).not.toMatch(/people\.example/i);
  });

  test('that is erased leaves the wish behind, by which nobody can be found, so that it holds for whoever registers it again', async () => {
    const { viewer } = await aParty(world, await aTraining(world, 2));
    const email = String(viewer.email);
    await say(false, viewer);
    const key = addressKeyOf(SECRET);
    await eraseInSubgraph({ subgraph: 'events', kept: KEPT, db: world.db, jobs: world.jobs, key }, { id: viewer.id, addressHash: hashOfAddress(email, key) });
    expect(await settingsOf(aViewer({ email }))).toEqual([{ kind, isWanted: false }]);
  });
});

describe('the settings of a person', () => {
  test('are those of everybody until they say something, decide which reminders come, and change back', async () => {
    const { viewer } = await aParty(world, await aTraining(world, 2));
    const { viewer: other } = await aParty(world, await aTraining(world, 2));
    expect(await settingsOf(viewer)).toEqual([{ kind, isWanted: true }]);
    expect((await say(false, viewer)).data).toEqual({ saveEventNotificationSettings: { settings: [{ kind, isWanted: false }] } });
    expect(await settingsOf(other)).toEqual([{ kind, isWanted: true }]);
    await dayBefore();
    await mailTo(world.sink, String(other.email), REMINDER);
    expect(mailsTo(String(viewer.email))).toEqual(['Sie sind angemeldet']);
    await say(true, viewer);
    await aParty(world, await aTraining(world, 2), 1, viewer);
    await dayBefore();
    await mailTo(world.sink, String(viewer.email), REMINDER);
  });

  test('are nothing for nobody, and know no kinds but those of this part', async () => {
    expect(problemsOf(await say(true))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(SAVE, { input: { settings: [{ kind: 'MESSAGES', isWanted: true }] } }, aViewer()))).toEqual(['input.settings.0.kind UNKNOWN_VALUE']);
  });

  test('do not follow from tokens that are forged or of another part', async () => {
    const mark = addressMark(SECRET, 'kim@people.example');
    const forged = ['', 'x', unsubscribeToken(SECRET, { kind: 'REMINDERS', mark }), unsubscribeToken('another secret', { kind, mark }), `${unsubscribeToken(SECRET, { kind, mark })}x`];
    for (const token of forged) {
      expect(problemsOf(await world.ask(UNSUBSCRIBE, { input: { token } }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect((await world.ask(LOOK, { token })).data).toEqual({ eventUnsubscription: null });
    }
    expect(await settingsOf(aViewer({ email: 'kim@people.example' }))).toEqual([{ kind, isWanted: true }]);
  });
});
