import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type MailSink, mailSink } from '../../../ops/testing/mail-sink.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { ensurePerson } from '../person/person.repository.ts';
import { type OrganisationsWorld, organisationsWorld, SECRET } from '../testing/world.ts';
import { IdleQueue, lookAtIdleAccounts, startIdleAccountsWorker } from './idle-accounts.worker.ts';

let world: OrganisationsWorld;
let sink: MailSink;
beforeAll(async () => {
  world = await organisationsWorld();
  sink = await mailSink();
});
afterAll(async () => {
  await world.close();
  await sink.close();
});

let people = 0;
async function aPerson(lastSeenOn: string): Promise<string> {
  people += 1;
  const id = await ensurePerson(world.db, { email: `idle-${people}@people.example`, name: 'Kim Muster', locale: 'EN' });
  await world.db.query('UPDATE people SET last_seen_on = $2 WHERE id = $1', [id, lastSeenOn]);
  return id;
}
const lookAt = (moment: string) => lookAtIdleAccounts({ db: world.db, jobs: world.jobs, secret: SECRET }, new Date(moment));
const look = (day: string) => lookAt(`${day}T05:00:00Z`);
const warnings = async (personId: string) => (await world.jobsOf(IdleQueue.WARN)).filter((data) => (data as { personId: string }).personId === personId).map((data) => (data as { daysBefore: number }).daysBefore);
const isThere = async (id: string) => (await world.db.query('SELECT 1 FROM people WHERE id = $1', [id])).length === 1;

describe('an account that nobody uses', () => {
  test('is warned of 30 and 7 days before two years are over, each once, and then erased', async () => {
    const id = await aPerson('2024-03-10');
    await look('2026-02-07');
    expect(await warnings(id)).toEqual([]);
    for (const day of ['2026-02-08', '2026-02-09']) await look(day);
    expect(await warnings(id)).toEqual([30]);
    for (const day of ['2026-03-03', '2026-03-09']) await look(day);
    expect(await warnings(id)).toEqual([30, 7]);
    expect(await isThere(id)).toBe(true);
    expect(await look('2026-03-10')).toBe(1);
    expect(await isThere(id)).toBe(false);
  });

  test('is not erased before a week after the last warning, however long the service was away', async () => {
    const id = await aPerson('2023-01-01');
    expect(await look('2026-04-01')).toBe(0);
    expect(await warnings(id)).toEqual([7]);
    expect(await look('2026-04-07')).toBe(0);
    expect(await look('2026-04-08')).toBe(1);
  });

  test('stays when it was used again, and is warned anew when it goes idle again', async () => {
    const id = await aPerson('2023-01-02');
    await look('2026-04-09');
    await world.db.query(`UPDATE people SET last_seen_on = '2026-04-10' WHERE id = $1`, [id]);
    expect(await look('2026-05-01')).toBe(0);
    await look('2028-04-04');
    expect(await warnings(id)).toEqual([7, 7]);
  });

  test('is counted by the days here: what has become the day at night is the day', async () => {
    const id = await aPerson('2024-04-20');
    await look('2026-04-12');
    await lookAt('2026-04-12T21:59:00Z');
    expect(await warnings(id)).toEqual([30]);
    await lookAt('2026-04-12T22:01:00Z');
    expect(await warnings(id)).toEqual([30, 7]);
  });

  test('stays while it is an operator, or the last owner of an organisation with members', async () => {
    const id = await aPerson('2022-01-02');
    await world.db.query('UPDATE people SET is_operator = true WHERE id = $1', [id]);
    await look('2026-05-02');
    expect(await look('2026-06-02')).toBe(0);
    expect(await isThere(id)).toBe(true);
  });

  test('is warned by a mail that says the day and leads to signing in', async () => {
    const mailer = smtpTransport({ url: sink.url, from: 'netz@engagement.example' });
    const id = await aPerson('2030-03-10');
    await startIdleAccountsWorker({ db: world.db, jobs: world.jobs, mailer, secret: SECRET, publicUrl: 'https://engagement.example', logger: pino({ level: 'silent' }) });
    await look('2032-02-09');
    const address = `idle-${people}@people.example`;
    await eventually('a warning', () => sink.mails().some(({ envelopeTo }) => envelopeTo.includes(address)));
    const mail = sink.mails().find(({ envelopeTo }) => envelopeTo.includes(address));
    expect(mail?.text).toContain('10 March 2032');
    expect(mail?.text).toContain('https://engagement.example/en/sign-in');
    expect(await isThere(id)).toBe(true);
    await mailer.close();
  });
});
