import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { eventually, mailTo, newAddress, SECRET, solved, tokenIn } from '../inquiry/inquiry.world.ts';
import { notifications } from '../notification/notification.codes.ts';
import { cleanUpSavedSearches } from './saved-search.worker.ts';
import { BY_LINK, CHANGE, CONFIRM, DELETE, type SavedSearchWorld, savedSearchWorld } from './saved-search.world.ts';

let world: SavedSearchWorld;
beforeAll(async () => {
  world = await savedSearchWorld();
});
afterAll(() => world.close());

describe('a search that is saved without an account', () => {
  test('is asked about by a mail; its link works once, and then the search is changed and ended by a link', async () => {
    const email = newAddress();
    expect((await world.anonymously({ email })).data).toEqual({ saveSearch: { status: 'CONFIRMATION_SENT', savedSearch: null } });
    const mail = await mailTo(world.sink, email);
    expect(mail.subject).toBe('Bitte bestätigen Sie Ihre Suche: Garten bei uns');
    const token = tokenIn(mail);
    expect((await world.run(BY_LINK, { token })).data).toEqual({ savedSearch: null });
    const { data } = await world.run(CONFIRM, { input: { token } });
    const { linkToken } = data.confirmSavedSearch;
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_USED']);
    expect((await world.run(BY_LINK, { token: linkToken })).data.savedSearch).toMatchObject({ name: 'Garten bei uns' });
    expect((await world.run(CHANGE, { input: { token: linkToken, isPaused: true } })).data.changeSavedSearch.savedSearch.pausedAt).not.toBeNull();
    expect((await world.run(DELETE, { input: { token: linkToken } })).data).toEqual({ deleteSavedSearch: { name: 'Garten bei uns' } });
    expect((await world.run(CHANGE, { input: { token: linkToken, name: 'x' } })).code).toBe('NOT_FOUND');
  });

  test('confirming the same search again leaves one, and whoever had unsubscribed hears again', async () => {
    const email = newAddress();
    await world.confirmed(email);
    const wishes = { db: world.db, secret: SECRET, now: world.desk.now };
    await notifications.save({ ...wishes, viewer: aViewer({ email }) }, [{ kind: 'ALERTS', isWanted: false }]);
    await world.anonymously({ email });
    await eventually(async () => world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(email)).length === 2);
    await world.run(CONFIRM, { input: { token: tokenIn(world.sink.mails().findLast(({ envelopeTo }) => envelopeTo.includes(email))) } });
    expect(await world.db.query('SELECT count(*)::int AS count FROM saved_searches WHERE email = $1', [email])).toEqual([{ count: 1 }]);
    expect(await notifications.isWanted(wishes, 'ALERTS', email)).toBe(true);
  });

  test('an account with the address takes the search over, confirmed ones only', async () => {
    const email = newAddress();
    await world.confirmed(email);
    await world.anonymously({ email, filter: { age: 30 } });
    expect(await world.own(aViewer({ email: email.toUpperCase() }))).toHaveLength(1);
  });

  test('address and work are needed, and work is good for one search', async () => {
    expect((await world.anonymously({ email: undefined, proofOfWork: undefined })).fields).toEqual(['input.email REQUIRED', 'input.proofOfWork REQUIRED']);
    const proofOfWork = await solved(world.desk);
    await world.anonymously({ proofOfWork });
    expect((await world.anonymously({ proofOfWork })).fields).toEqual(['input.proofOfWork PROOF_OF_WORK_USED']);
    expect((await world.anonymously({ proofOfWork: 'x' })).fields).toEqual(['input.proofOfWork PROOF_OF_WORK_INVALID']);
  });

  test('a token that is made up, old or expired confirms nothing', async () => {
    for (const token of ['', 'x', 'A'.repeat(43)]) expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
    const email = newAddress();
    await world.anonymously({ email });
    const token = tokenIn(await mailTo(world.sink, email));
    world.later(24.5);
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_EXPIRED']);
    expect(await cleanUpSavedSearches(world.db, new Date(world.desk.now().getTime() + 3_600_000))).toBeGreaterThan(0);
    expect((await world.run(CONFIRM, { input: { token } })).fields).toEqual(['input.token TOKEN_UNKNOWN']);
  });
});
