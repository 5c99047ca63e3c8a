import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startEventsWorker } from '../../services/events/worker.ts';
import { InquiryQueue } from '../../services/opportunities/inquiry/inquiry.codes.ts';
import { inquiryTokenKey, openInquiryDesk } from '../../services/opportunities/inquiry/inquiry.desk.ts';
import { insertInquiry } from '../../services/opportunities/inquiry/inquiry.repository.ts';
import { confirmInquiry } from '../../services/opportunities/inquiry/confirm-inquiry.ts';
import { contactOrganiser } from '../../services/opportunities/inquiry/inquiry.service.ts';
import { hashOfToken, tokenOf } from '../../services/shared/link-token.ts';
import { aMessage, anOpportunity, anOrganisation } from '../../services/opportunities/inquiry/inquiry.world.ts';
import { startOpportunitiesWorker } from '../../services/opportunities/worker.ts';
import { ensurePerson } from '../../services/organisations/person/person.repository.ts';
import { buildOrganisationsSubgraph } from '../../services/organisations/subgraph.ts';
import { startOrganisationsWorker } from '../../services/organisations/worker.ts';
import { Locale } from '../../services/shared/locale.ts';
import { fileTransport } from '../../services/shared/mail/file-transport.ts';
import { proofOfWork } from '../../services/shared/proof-of-work.ts';
import { asker } from '../../services/shared/testing/ask.ts';
import { aViewer } from '../../services/shared/testing/a-viewer.ts';
import { eventually } from '../../services/shared/testing/eventually.ts';
import { nobody } from '../../services/shared/viewer.ts';
import { listPort } from '../import/browser/list-port.ts';
import { calendarRows } from '../import/calendar/calendar-rows.ts';
import { testStores, type TestStores } from '../testing/stores.ts';

const SECRET = 'a secret of the story';
const EMAIL = 'quirina.zweigelt@people.example';
const NAME = 'Quirina Zweigelt';
const MESSAGE = 'Guten Tag, ich kann Einrad fahren und Kindern Jonglieren zeigen.';
const TRACES = [EMAIL, 'quirina', 'zweigelt', 'einrad'];

const logger = pino({ level: 'silent' });
const viewer = aViewer({ email: EMAIL, name: NAME });
let base: TestStores;
let directory: string;
beforeAll(async () => {
  base = await testStores();
  directory = await mkdtemp(join(tmpdir(), 'engagement-netz-mail-'));
});
afterAll(async () => {
  await base.close();
  await rm(directory, { recursive: true, force: true });
});

/** Tables and mails in which something of the person stands. */
async function traces(): Promise<string[]> {
  const tells = (text: string) => TRACES.some((trace) => text.toLowerCase().includes(trace));
  const tables = Object.entries(await base.contents()).filter(([, rows]) => rows.some(tells));
  const files = await readdir(directory);
  const mails = await Promise.all(files.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })));
  return [...tables.map(([table]) => table), ...mails.filter(({ text }) => tells(text)).map(({ name }) => name)];
}

/** The person has an account, a profile and a favourite, has written to an organisation, and a second message waits for its mail. */
async function aLifeHere(): Promise<string> {
  const { stores, jobs } = base;
  const { opportunities: db } = stores;
  await ensurePerson(stores.organisations, { id: viewer.id, email: EMAIL, name: NAME, locale: Locale.DE });
  const organisationId = await anOrganisation(db);
  const opportunityId = await anOpportunity(db, organisationId);
  await db.query('INSERT INTO favourites (person_id, opportunity_id, added_at) VALUES ($1, $2, now())', [viewer.id, opportunityId]);
  const desk = openInquiryDesk({ db, jobs, secret: SECRET, work: proofOfWork(SECRET, 'inquiry', { rounds: 50, tries: [2, 4] }) });
  await contactOrganiser(desk, nobody('192.0.2.7'), await aMessage(desk, { opportunityId, email: EMAIL, name: NAME, message: MESSAGE }));
  const [{ id }] = await db.query('SELECT id FROM inquiries WHERE email = $1', [EMAIL]);
  await confirmInquiry(desk, { token: tokenOf(id, inquiryTokenKey(SECRET)) });
  const waiting = '00000000-0000-7000-8000-00000000beef';
  await db.transaction(async (tx) => {
    const [now, later] = [new Date(), new Date(Date.now() + 3_600_000)];
    await insertInquiry(tx, {
      id: waiting, opportunityId, organisationId, personId: null, personName: NAME, email: EMAIL, message: MESSAGE, locale: Locale.DE, status: 'UNCONFIRMED',
      tokenHash: hashOfToken('waiting'), tokenExpiresAt: later, threadTokenHash: null, idempotencyKey: null, createdAt: now, confirmedAt: null,
    });
    await jobs.enqueue(tx, InquiryQueue.CONFIRM, { inquiryId: waiting }, { startAfter: later });
  });
  return organisationId;
}

test('erasing an account leaves no trace of the person in tables, jobs and mails, and the organisation keeps its record', async () => {
  const { stores, jobs } = base;
  const mailer = fileTransport({ directory, from: 'Engagement Netz <netz@engagement.example>' });
  const work = { jobs, mailer, secret: SECRET, publicUrl: 'https://engagement.example', logger };
  const organisationId = await aLifeHere();
  await startOrganisationsWorker({ ...work, db: stores.organisations, lists: listPort(stores) });
  await startOpportunitiesWorker({ ...work, db: stores.opportunities });
  await startEventsWorker({ ...work, db: stores.events, calendarRows: calendarRows() });
  const ask = asker(await buildOrganisationsSubgraph({ db: stores.organisations, jobs, secret: SECRET }));
  await ask('mutation { requestSignIn(input: { email: "quirina.zweigelt@people.example" }) { status } }');
  // The mail to confirm is not sent once the inquiry is confirmed: the organisation's mail and the link to sign in.
  await eventually('two mails', async () => (await readdir(directory)).filter((name) => name.endsWith('.eml')).length === 2);
  expect(await traces()).toEqual(expect.arrayContaining(['organisations.people', 'organisations.sign_in_links', 'opportunities.inquiries', expect.stringContaining('.eml')]));

  expect((await ask('mutation($input: EraseViewerInput!) { eraseViewer(input: $input) { erased } }', { input: { confirm: EMAIL } }, viewer)).errors).toBeUndefined();

  await eventually('an end of all traces', async () => (await traces()).length === 0);
  expect(await base.jobsOf(InquiryQueue.CONFIRM)).toEqual([]);
  expect(await stores.opportunities.query('SELECT status, name FROM inquiries WHERE organisation_id = $1', [organisationId])).toEqual([{ status: 'CLOSED', name: 'Gelöschte Person' }]);
  expect(await stores.opportunities.query('SELECT 1 FROM favourites')).toEqual([]);
});
