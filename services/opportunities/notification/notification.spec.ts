import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { addressMark, unsubscribeToken } from '../../shared/mail/unsubscribe.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { type OpportunitiesWorld, opportunitiesWorld, SECRET } from '../testing/world.ts';
import { type NotificationKind, notifications } from './notification.codes.ts';

const SETTINGS = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Viewer { notificationSettings { kind isWanted } } } }';
const SAVE = 'mutation($input: SaveNotificationSettingsInput!) { saveNotificationSettings(input: $input) { settings { kind isWanted } } }';
const LOOK = 'query($token: String!) { unsubscription(token: $token) { kind isWanted } }';
const UNSUBSCRIBE = 'mutation($input: UnsubscribeInput!) { unsubscribe(input: $input) { setting { kind isWanted } } }';
const unsaid = { INQUIRIES: true, MESSAGES: true, REMINDERS: true, FRESHNESS: true, VOLUNTEER_INVITATIONS: true, ALERTS: true };

type Somebody = ReturnType<typeof aViewer>;
interface Setting {
  readonly kind: string;
  readonly isWanted: boolean;
}

let world: OpportunitiesWorld;
beforeAll(async () => {
  world = await opportunitiesWorld();
});
afterAll(() => world.close());

const byKind = (settings: readonly Setting[]) => Object.fromEntries(settings.map(({ kind, isWanted: wanted }) => [kind, wanted]));
const tokenFor = (email: string, kind = 'MESSAGES') => unsubscribeToken(SECRET, { kind, mark: addressMark(SECRET, email) });
const wanted = (kind: NotificationKind, email: string) => notifications.isWanted({ db: world.db, secret: SECRET }, kind, email);

async function settings(viewer: Somebody): Promise<object> {
  const { data } = await world.ask<{ _entities: [{ notificationSettings: Setting[] }] }>(SETTINGS, { representations: [{ __typename: 'Viewer', id: viewer.id }] }, viewer);
  return byKind(data._entities[0].notificationSettings);
}

describe('the settings of a person', () => {
  test('are those of everybody until they say something', async () => {
    expect(await settings(aViewer())).toEqual(unsaid);
  });

  test('change one by one, also back again', async () => {
    const viewer = aViewer();
    const save = async (...changes: Setting[]) => (await world.ask<{ saveNotificationSettings: { settings: Setting[] } }>(SAVE, { input: { settings: changes } }, viewer)).data;
    const { saveNotificationSettings } = await save({ kind: 'FRESHNESS', isWanted: false }, { kind: 'REMINDERS', isWanted: false });
    expect(byKind(saveNotificationSettings.settings)).toEqual({ ...unsaid, FRESHNESS: false, REMINDERS: false });
    await save({ kind: 'REMINDERS', isWanted: false }, { kind: 'REMINDERS', isWanted: true });
    await save();
    expect(await settings(viewer)).toEqual({ ...unsaid, FRESHNESS: false });
    expect(await settings(aViewer())).toEqual(unsaid);
  });

  test('are nothing for nobody, and not for another', async () => {
    expect(problemsOf(await world.ask(SAVE, { input: { settings: [] } }))).toEqual(['UNAUTHENTICATED']);
    expect((await world.ask(SETTINGS, { representations: [{ __typename: 'Viewer', id: aViewer().id }] }, aViewer())).data).toEqual({ _entities: [null] });
  });

  test('know no kinds but those of the graph', async () => {
    expect(problemsOf(await world.ask(SAVE, { input: { settings: [{ kind: 'SPAM', isWanted: true }] } }, aViewer()))).toEqual(['input.settings.0.kind UNKNOWN_VALUE']);
  });
});

describe('unsubscribing by the link of a mail', () => {
  test('ends the mails of that kind and no others, for somebody without an account, however often it is done', async () => {
    const email = 'robin@people.example';
    const token = tokenFor(email);
    expect(await wanted('MESSAGES', email)).toBe(true);
    for (const _ of [1, 2]) {
      const { data, errors } = await world.ask(UNSUBSCRIBE, { input: { token } });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ unsubscribe: { setting: { kind: 'MESSAGES', isWanted: false } } });
    }
    expect([await wanted('MESSAGES', 'Robin@People.example'), await wanted('REMINDERS', email), await wanted('MESSAGES', 'kim@people.example')]).toEqual([false, true, true]);
  });

  test('holds for the account with that address, which can take it back', async () => {
    const viewer = aViewer();
    const token = tokenFor(viewer.email ?? '', 'FRESHNESS');
    await world.ask(UNSUBSCRIBE, { input: { token } });
    expect(await settings(viewer)).toEqual({ ...unsaid, FRESHNESS: false });
    await world.ask(SAVE, { input: { settings: [{ kind: 'FRESHNESS', isWanted: true }] } }, viewer);
    expect(await wanted('FRESHNESS', viewer.email ?? '')).toBe(true);
  });

  test('is not done by looking', async () => {
    const email = 'looking@people.example';
    for (const _ of [1, 2]) expect((await world.ask(LOOK, { token: tokenFor(email) })).data).toEqual({ unsubscription: { kind: 'MESSAGES', isWanted: true } });
    expect(await wanted('MESSAGES', email)).toBe(true);
  });

  test('needs a token from here', async () => {
    const token = tokenFor('kim@people.example');
    for (const forged of ['', 'x', token.replace('MESSAGES', 'REMINDERS'), `${token}x`, unsubscribeToken('another secret', { kind: 'MESSAGES', mark: 'm'.repeat(43) }), tokenFor('kim@people.example', 'SPAM')]) {
      expect(problemsOf(await world.ask(UNSUBSCRIBE, { input: { token: forged } }))).toEqual(['input.token TOKEN_UNKNOWN']);
      expect((await world.ask(LOOK, { token: forged })).data).toEqual({ unsubscription: null });
    }
    expect(await wanted('MESSAGES', 'kim@people.example')).toBe(true);
    expect(await wanted('REMINDERS', 'kim@people.example')).toBe(true);
  });

  test('leaves no address in the table, and none in the link', async () => {
    const email = 'private@people.example';
    await world.ask(UNSUBSCRIBE, { input: { token: tokenFor(email) } });
    expect(JSON.stringify(await world.db.query('SELECT * FROM notification_choices'))).not.toContain('people.example');
    const { unsubscribe, footerLink } = unsubscribeFrom({ secret: SECRET, publicUrl: 'https://netz.example' }, 'MESSAGES', email, 'EN');
    expect(unsubscribe.url).toBe(`https://netz.example/en/unsubscribe?token=${tokenFor(email)}`);
    expect(footerLink).toEqual({ label: 'Get no more mails like this', url: unsubscribe.url });
  });
});
