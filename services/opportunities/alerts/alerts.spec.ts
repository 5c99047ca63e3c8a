import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addressKeyOf, eraseInSubgraph } from '../../shared/erasure.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { handOut } from '../../shared/kept-data.repository.ts';
import { unsubscribeToken, addressMark } from '../../shared/mail/unsubscribe.ts';
import { eventually, newAddress, PUBLIC_URL, SECRET } from '../inquiry/inquiry.world.ts';
import { tokenOf } from '../../shared/link-token.ts';
import { notifications } from '../notification/notification.codes.ts';
import { KEPT } from '../privacy/kept-data.ts';
import { linkKey } from '../saved-search/saved-search.service.ts';
import { forgetAlerts } from './alert.repository.ts';
import { type AlertsWorld, alertsWorld } from './alerts.world.ts';

const BITBURG = { latitude: 49.967, longitude: 6.524 };
const DAY = 86_400_000;

let world: AlertsWorld;
beforeAll(async () => {
  world = await alertsWorld();
  await world.startWorker();
});
afterAll(() => world.close());

/** Waits until every planned mail was looked at. */
const settled = () => eventually(async () => (await world.db.query('SELECT 1 FROM alert_mails WHERE sent_at IS NULL')).length === 0);

async function told(): Promise<void> {
  await world.match();
  await world.plan();
  await settled();
}

/** Noon of a day so many days after a Monday to come, in Berlin, by winter time. */
function noon(days: number): Date {
  const monday = new Date('2031-01-06T11:00:00Z');
  return new Date(monday.getTime() + days * DAY);
}

describe('the mail of an alert', () => {
  test('says what is new, who offers it, where, why, and how to hear no more', async () => {
    const search = await world.search({ name: 'Vorlesen bei uns', query: 'q=Vorlesen&place=54634', criteria: { text: 'Vorlesen', near: { ...BITBURG, radiusKm: 25 }, interests: ['reading-aloud'] } });
    const posting = await world.posting({ title: 'Vorlesen <in> der Kita & mehr', latitude: 49.94, longitude: 6.524, placeName: 'Bitburg', interestIds: ['reading-aloud'] });
    await told();
    const [mail, ...more] = world.mailsTo(search);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Neues Angebot für Sie: Vorlesen <in> der Kita & mehr');
    const text = mail?.text.replaceAll(/\s+/g, ' ') ?? '';
    for (const part of ['Zu Ihrer Suche: Vorlesen bei uns', 'Lesefreunde Bitburg · Bitburg · Ihr Interesse:', '3 km entfernt', 'spricht von „Vorlesen“', `${PUBLIC_URL}/opportunities/${posting.slug}`, `${PUBLIC_URL}/?q=Vorlesen&place=54634`, `${PUBLIC_URL}/saved-searches/change?token=${tokenOf(search.id, linkKey(SECRET))}`]) {
      expect(text).toContain(part);
    }
    expect(mail?.html).toContain('Vorlesen &#60;in&#62; der Kita &#38; mehr');
    const token = unsubscribeToken(SECRET, { kind: 'ALERTS', mark: addressMark(SECRET, search.email) });
    expect(mail?.raw.replaceAll(/=\r\n|\r\n /g, '')).toContain(`List-Unsubscribe: <${PUBLIC_URL}/unsubscribe?token=${token}>`);
    expect(mail?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    const [row] = await world.db.query('SELECT last_alert_at FROM saved_searches WHERE id = $1', [search.id]);
    expect(row.last_alert_at).toBeInstanceOf(Date);
  });

  test('is one for all searches of a person, in their language, and names nothing twice', async () => {
    const email = newAddress();
    const locale = 'EN';
    await world.search({ email, locale, name: 'Anything', criteria: { kinds: ['MEMBERSHIP'] } });
    const second = await world.search({ email: email.toUpperCase(), locale, name: 'Choir', criteria: { interests: ['choir-singing'] } });
    await world.posting({ title: 'Sing with us', kind: 'MEMBERSHIP', interestIds: ['choir-singing'] });
    await told();
    const mails = world.mailsTo({ email });
    expect(mails.map(({ subject }) => subject)).toEqual(['A new offer for you: Sing with us']);
    expect(mails[0]?.text.match(/Sing with us/g)).toHaveLength(1);
    expect(mails[0]?.text).toContain(`${PUBLIC_URL}/en/opportunities/`);
    expect(world.mailsTo(second)).toEqual([]);
  });

  test('leaves out what cannot be found any more, and is not sent for nothing else', async () => {
    const search = await world.search({ criteria: { attendance: ['REMOTE'] } });
    const [kept, gone] = [await world.posting({ title: 'Bleibt', attendance: 'REMOTE' }), await world.posting({ title: 'Ist vergeben', attendance: 'REMOTE' })];
    await world.match();
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [gone.id]);
    await world.plan();
    await settled();
    expect(world.mailsTo(search).map(({ subject }) => subject)).toEqual(['Neues Angebot für Sie: Bleibt']);
    await world.db.query(`UPDATE opportunities SET status = 'EXPIRED' WHERE id = $1`, [kept.id]);
    await world.posting({ title: 'Kurz da', attendance: 'REMOTE' });
    await world.match();
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE title = 'Kurz da'`);
    await world.plan();
    await settled();
    expect(world.mailsTo(search)).toHaveLength(1);
  });

  test('goes to nobody who rests, has ended, is gone or wants no alerts by then', async () => {
    const criteria = { commitment: ['FEW_DAYS'] as const };
    const [rests, ended, gone, unwilling] = [await world.search({ criteria }), await world.search({ criteria }), await world.search({ criteria }), await world.search({ criteria })];
    await world.posting({ commitment: 'FEW_DAYS' });
    await world.match();
    await world.db.query('UPDATE saved_searches SET paused_at = now() WHERE id = $1', [rests.id]);
    await world.db.query(`UPDATE saved_searches SET ends_on = '2020-01-01' WHERE id = $1`, [ended.id]);
    await world.db.query('DELETE FROM saved_searches WHERE id = $1', [gone.id]);
    await notifications.end({ db: world.db, secret: SECRET, now: () => new Date() }, unsubscribeToken(SECRET, { kind: 'ALERTS', mark: addressMark(SECRET, unwilling.email) }));
    await world.plan();
    await settled();
    expect([rests, ended, gone, unwilling].flatMap((search) => world.mailsTo(search))).toEqual([]);
  });

  test('comes every day or every Monday at seven in the morning, with all of it', async () => {
    const email = newAddress();
    const criteria = { languages: ['SIGN'] as const };
    world.at(noon(1));
    const daily = await world.search({ criteria, frequency: 'DAILY' });
    const weekly = await world.search({ email, criteria, frequency: 'WEEKLY' });
    const expiresAt = new Date(noon(30));
    const count = () => [world.mailsTo(daily).length, world.mailsTo(weekly).length];
    await world.posting({ title: 'Eins', languages: ['SIGN'], expiresAt });
    await told();
    expect(count()).toEqual([0, 0]);
    world.at(new Date(noon(2).getTime() - 5 * 3_600_000 - 1));
    await told();
    expect(count()).toEqual([0, 0]);
    world.at(new Date(noon(2).getTime() - 5 * 3_600_000));
    await world.posting({ title: 'Zwei', languages: ['SIGN'], expiresAt });
    await told();
    expect(count()).toEqual([1, 0]);
    world.at(noon(7));
    await told();
    expect(count()).toEqual([2, 1]);
    expect(world.mailsTo(weekly)[0]?.subject).toBe('2 neue Angebote für Sie');
    world.at(new Date());
  });

  test('is sent once, however often its job runs', async () => {
    const search = await world.search({ criteria: { age: 33 } });
    await world.posting({ minimumAge: 33, maximumAge: 33 });
    await told();
    const [{ id: mailId }] = await world.db.query('SELECT mail_id AS id FROM alert_matches WHERE saved_search_id = $1', [search.id]);
    await world.db.transaction((tx) => world.jobs.enqueue(tx, 'alerts.mail', { mailId }));
    await eventually(async () => (await world.db.query(`SELECT 1 FROM jobs.job WHERE name = 'alerts.mail' AND state <> 'completed'`)).length === 0);
    expect(world.mailsTo(search)).toHaveLength(1);
  });
});

describe('what is remembered', () => {
  test('is handed out to whom it is about and erased with them, with and without an account', async () => {
    const email = newAddress();
    const search = await world.search({ email });
    const posting = await world.posting();
    await world.match();
    const key = addressKeyOf(SECRET);
    const subject = { id: '00000000-0000-7000-8000-00000000abcd', addressHash: hashOfAddress(email, key) };
    const handed = await handOut(world.db, KEPT, subject, { key, locale: 'DE' });
    expect(handed.find(({ table }) => table === 'alert_matches')?.rows).toMatchObject([{ saved_search_id: search.id, opportunity_id: posting.id }]);
    await eraseInSubgraph({ subgraph: 'opportunities', kept: KEPT, db: world.db, jobs: world.jobs, key }, subject);
    expect(await world.matches(search)).toEqual([]);
  });

  test('is forgotten a year after the posting has ended, and a mail after a month', async () => {
    const search = await world.search();
    const [old, current] = [await world.posting(), await world.posting({ expiresAt: new Date(Date.now() + 900 * DAY) })];
    await told();
    await forgetAlerts(world.db, new Date(Date.now() + 29 * DAY));
    expect([(await world.db.query('SELECT 1 FROM alert_mails WHERE sent_at < now()')).length > 0, await world.matches(search)]).toEqual([true, [old.id, current.id].toSorted()]);
    await forgetAlerts(world.db, new Date(Date.now() + 500 * DAY));
    expect([await world.db.query('SELECT 1 FROM alert_mails WHERE sent_at < now()'), await world.matches(search)]).toEqual([[], [current.id]]);
    expect(await world.plan()).toBe(0);
  });
});
