import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { type MailSink, mailSink } from '../../../ops/testing/mail-sink.ts';
import { type Jobs, openJobs } from '../../shared/jobs.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import { problemsOf } from '../../shared/testing/ask.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { saveWishes } from '../../shared/mail/mail-wish.repository.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { addressMark } from '../../shared/mail/unsubscribe.ts';
import { expireOpportunities } from '../opportunity/opportunity.repository.ts';
import { anOpportunity, anOrganisation, inDays, NOW, save } from '../testing/rows.ts';
import { type OpportunitiesWorld, opportunitiesWorld } from '../testing/world.ts';
import { FreshnessQueue } from './freshness.codes.ts';
import { type FreshnessWorkerOptions, remindOrganisations, startFreshnessWorker } from './freshness.worker.ts';
import { isReminderDue, remindersDue } from './reminders.ts';

let world: OpportunitiesWorld;
let jobs: Jobs;
let sink: MailSink;
let mailer: Mailer;
let options: FreshnessWorkerOptions;
beforeAll(async () => {
  world = await opportunitiesWorld();
  const logger = pino({ level: 'silent' });
  jobs = await openJobs({ databaseUrl: world.database.urls.opportunities, logger });
  sink = await mailSink();
  mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@example.org>' });
  options = { db: world.db, jobs, mailer, secret: 'secret of the tests', publicUrl: 'https://engagement.example.org', logger, now: () => NOW };
  await startFreshnessWorker(options);
});
afterAll(async () => {
  await jobs.stop();
  await mailer.close();
  await sink.close();
  await world.close();
});

const CONFIRM = 'mutation($input: ConfirmOpportunityInput!) { confirmOpportunity(input: $input) { opportunities { id status expiresAt lastConfirmedAt } } }';
const CHECK = 'query($token: String!) { freshnessCheck(token: $token) { organisationName opportunities { title } } }';

let organisations = 0;

/** A verified organisation with an address of its own, and postings that end in so many days. */
async function anOrganisationWith(ends: readonly number[], overrides: object = {}) {
  organisations += 1;
  const organisation = anOrganisation({ contactEmail: `verein-${organisations}@example.org` });
  const postings = ends.map((days) => anOpportunity({ organisationId: organisation.id, title: `Endet in ${days} Tagen`, expiresAt: inDays(days), lastConfirmedAt: inDays(days - 90), ...overrides }));
  await save(world.db, { organisations: [organisation], opportunities: postings });
  return { organisation, postings };
}
const mailsTo = (address: string | null) => sink.mails().filter(({ envelopeTo }) => address !== null && envelopeTo.includes(address));
const remind = (days = 0) => remindOrganisations(options, inDays(days));

/** Reminds, and gives the token in the mail that follows. */
async function tokenFor(address: string | null): Promise<string> {
  await remind();
  await eventually('the reminder came', () => mailsTo(address).length > 0);
  return /still-current\?token=([\w-]{43})/.exec(mailsTo(address)[0]?.text ?? '')?.[1] ?? '';
}
const rowOf = async (id: string | undefined) => (await world.db.query('SELECT * FROM opportunities WHERE id = $1', [id]))[0];

describe('a reminder', () => {
  const ending = (days: number, remindersSent = 0) => ({ kind: 'VOLUNTEERING', endsOn: null, expiresAt: inDays(days), remindersSent }) as const;

  test('is due 14 days before the end and again 3 days before, each once', () => {
    expect([15, 14, 4, 3, 1, 0].map((days) => remindersDue(ending(days), NOW))).toEqual([0, 1, 1, 2, 2, 0]);
    expect([isReminderDue(ending(10, 0), NOW), isReminderDue(ending(10, 1), NOW), isReminderDue(ending(2, 1), NOW), isReminderDue(ending(2, 2), NOW)]).toEqual([true, false, true, false]);
  });

  test('is not due for what ends in any case', () => {
    expect(remindersDue({ ...ending(3), kind: 'HELP_REQUEST' }, NOW)).toBe(0);
    expect(remindersDue({ ...ending(3), endsOn: '2026-11-24' }, NOW)).toBe(0);
  });

  test('comes as one mail for everything of an organisation, once, in its language, and again 3 days before', async () => {
    const { organisation, postings } = await anOrganisationWith([10, 14, 30]);
    await remind();
    await Promise.all([remind(), remind(), remind()]);
    await eventually('the reminder came', () => mailsTo(organisation.contactEmail).length > 0);
    const [mail] = mailsTo(organisation.contactEmail);
    expect(mail?.subject).toBe('Gelten Ihre 2 Angebote noch?');
    expect(mail?.text).toContain('Endet in 10 Tagen (sichtbar bis 2. Dezember)\n> Endet in 14 Tagen');
    expect(mail?.text).not.toContain('Endet in 30 Tagen');
    expect(await rowOf(postings[0]?.id)).toMatchObject({ reminders_sent: 1, version: 1 });
    await remind(8);
    await eventually('the second came', () => mailsTo(organisation.contactEmail).length > 1);
    expect(mailsTo(organisation.contactEmail)[1]?.subject).toBe('Gilt „Endet in 10 Tagen“ noch?');
    expect(await world.db.query('SELECT 1 FROM freshness_links WHERE organisation_id = $1', [organisation.id])).toHaveLength(2);
  });

  test('names the way to get no more of them, and does not go to who has gone it', async () => {
    const { organisation } = await anOrganisationWith([3, 14]);
    const { contactEmail } = organisation;
    await remind();
    await eventually('the reminder came', () => mailsTo(contactEmail).length > 0);
    const { url } = unsubscribeFrom(options, 'FRESHNESS', contactEmail ?? '', 'DE').unsubscribe;
    expect(mailsTo(contactEmail)[0]?.raw).toContain(`List-Unsubscribe: <${url}>`);
    expect(mailsTo(contactEmail)[0]?.text).toContain(url);

    const mark = addressMark(options.secret, contactEmail ?? '');
    await saveWishes(world.db, mark, new Map([['FRESHNESS', false]]), NOW);
    await remind(11);
    await eventually('the second is done with', async () => (await world.db.query(`SELECT 1 FROM jobs.job WHERE name = $1 AND state <> 'completed'`, [FreshnessQueue.REMIND])).length === 0);
    expect(mailsTo(contactEmail)).toHaveLength(1);
  });

  test('does not go to who cannot be written to, or is not verified', async () => {
    const mute = anOrganisation({ contactEmail: null });
    const pending = anOrganisation({ status: 'SUSPENDED', contactEmail: 'gesperrt@example.org' });
    await save(world.db, { organisations: [mute, pending], opportunities: [mute, pending].map(({ id }) => anOpportunity({ organisationId: id, expiresAt: inDays(5) })) });
    expect(await remind()).toBe(0);
  });

  test('leaves no token and no address in tables and jobs', async () => {
    const { organisation } = await anOrganisationWith([10]);
    const token = await tokenFor(organisation.contactEmail);
    expect(await world.db.query(`SELECT 1 FROM freshness_links l WHERE to_jsonb(l)::text LIKE '%' || $1 || '%'`, [token])).toEqual([]);
    expect(await world.db.query(`SELECT 1 FROM jobs.job j WHERE name = $1 AND to_jsonb(j)::text ~ ($2 || '|@example')`, [FreshnessQueue.REMIND, token])).toEqual([]);
  });
});

describe('the link of a reminder', () => {
  test('shows what it asks about and changes nothing; its button confirms for another 90 days, without signing in', async () => {
    const { organisation, postings } = await anOrganisationWith([5, 6]);
    const token = await tokenFor(organisation.contactEmail);
    expect((await world.ask(CHECK, { token })).data).toEqual({ freshnessCheck: { organisationName: organisation.name, opportunities: [{ title: 'Endet in 5 Tagen' }, { title: 'Endet in 6 Tagen' }] } });
    expect(await rowOf(postings[0]?.id)).toMatchObject({ expires_at: inDays(5) });
    const { data } = await world.ask(CONFIRM, { input: { token, only: [postings[0]?.id] } });
    expect(data).toEqual({ confirmOpportunity: { opportunities: [{ id: postings[0]?.id, status: 'PUBLISHED', expiresAt: inDays(90).toISOString(), lastConfirmedAt: NOW.toISOString() }] } });
    expect(await rowOf(postings[0]?.id)).toMatchObject({ reminders_sent: 0 });
    expect(await rowOf(postings[1]?.id)).toMatchObject({ expires_at: inDays(6), reminders_sent: 1 });
  });

  test('brings back what was hidden for want of it, but not what was closed', async () => {
    const { organisation, postings } = await anOrganisationWith([1, 2]);
    const token = await tokenFor(organisation.contactEmail);
    await expireOpportunities(world.db, inDays(1));
    await world.db.query(`UPDATE opportunities SET status = 'FILLED' WHERE id = $1`, [postings[1]?.id]);
    expect(await rowOf(postings[0]?.id)).toMatchObject({ status: 'EXPIRED' });
    await world.ask(CONFIRM, { input: { token } });
    expect([await rowOf(postings[0]?.id), await rowOf(postings[1]?.id)]).toMatchObject([{ status: 'PUBLISHED', expires_at: inDays(90) }, { status: 'FILLED', expires_at: inDays(2) }]);
  });

  test('confirms each posting once', async () => {
    const { organisation, postings } = await anOrganisationWith([5]);
    const token = await tokenFor(organisation.contactEmail);
    await world.ask(CONFIRM, { input: { token } });
    const { version } = await rowOf(postings[0]?.id);
    expect((await world.ask(CONFIRM, { input: { token } })).data).toMatchObject({ confirmOpportunity: { opportunities: [{ id: postings[0]?.id }] } });
    expect(await rowOf(postings[0]?.id)).toMatchObject({ version });
  });

  test('is good for nothing when it was made up, has run out, or the organisation is suspended', async () => {
    for (const token of ['', 'A'.repeat(43), "' OR true --"]) {
      expect((await world.ask(CHECK, { token })).data).toEqual({ freshnessCheck: null });
      expect(problemsOf(await world.ask(CONFIRM, { input: { token } }))).toEqual(['input.token TOKEN_UNKNOWN']);
    }
    const { organisation } = await anOrganisationWith([5]);
    const token = await tokenFor(organisation.contactEmail);
    await save(world.db, { organisations: [{ ...organisation, status: 'SUSPENDED', version: 2 }] });
    expect(problemsOf(await world.ask(CONFIRM, { input: { token } }))).toEqual(['input.id ORGANISATION_NOT_ACTIVE']);
    await world.db.query('UPDATE freshness_links SET expires_at = $2 WHERE organisation_id = $1', [organisation.id, NOW]);
    expect(problemsOf(await world.ask(CONFIRM, { input: { token } }))).toEqual(['input.token TOKEN_UNKNOWN']);
  });
});

describe('a member', () => {
  test('confirms by id; others do not, and nobody a call for help', async () => {
    const { organisation, postings } = await anOrganisationWith([20]);
    const member = aViewer({ memberships: [aMembership(organisation.id)] });
    const input = { id: postings[0]?.id };
    expect(problemsOf(await world.ask(CONFIRM, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(problemsOf(await world.ask(CONFIRM, { input }, aViewer()))).toEqual(['FORBIDDEN']);
    expect(problemsOf(await world.ask(CONFIRM, { input: {} }, member))).toEqual(['input.id ONE_OF']);
    expect((await world.ask(CONFIRM, { input }, member)).data).toMatchObject({ confirmOpportunity: { opportunities: [{ expiresAt: inDays(90).toISOString() }] } });
    await world.db.query(`UPDATE opportunities SET ends_on = '2026-11-01' WHERE id = $1`, [input.id]);
    expect(problemsOf(await world.ask(CONFIRM, { input }, member))).toEqual(['opportunity.endsOn IN_THE_PAST']);
    const { organisation: other, postings: [help] } = await anOrganisationWith([5], { kind: 'HELP_REQUEST' });
    const helper = aViewer({ memberships: [aMembership(other.id)] });
    expect(problemsOf(await world.ask(CONFIRM, { input: { id: help?.id } }, helper))).toEqual(['input.id HELP_REQUEST_ENDS']);
  });
});
