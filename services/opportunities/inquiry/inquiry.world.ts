import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { type MailSink, mailSink, type SunkMail } from '../../../ops/testing/mail-sink.ts';
import { type Jobs, openJobs } from '../../shared/jobs.ts';
import type { LimitRule } from '../../shared/limits.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { proofOfWork } from '../../shared/proof-of-work.ts';
import { Locale } from '../../shared/locale.ts';
import { startSavedSearchWorker } from '../saved-search/saved-search.worker.ts';
import { startConversationWorker } from '../conversation/conversation.worker.ts';
import { openDatabase } from '../database.ts';
import { type InquiryDesk, type InquiryLimit, openInquiryDesk } from './inquiry.desk.ts';
import { startHelpOfferWorker } from '../help-offer/help-offer.worker.ts';
import { startInquiryWorker } from './inquiry.worker.ts';
import { nobody } from '../../shared/viewer.ts';

export const SECRET = 'secret of the tests';
export const PUBLIC_URL = 'https://engagement.example.org';
export const viewer = nobody('192.0.2.7');
export const logger = pino({ level: 'silent' });

const PLENTY = { points: 1000, seconds: 3600 };

/** For tests: everything that contacting touches, for real, save the clock. */
export interface InquiryWorld {
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly jobs: Jobs;
  readonly desk: InquiryDesk;
  readonly sink: MailSink;
  /** Hands mails to the sink. */
  readonly mailer: Mailer;
  /** Moves the clock of the service. */
  later(hours: number): void;
  /** Begins to send mails in this process. */
  startWorker(): Promise<void>;
  close(): Promise<void>;
}

/** A world of its own for a spec. `limits` are wide open unless given. */
export async function inquiryWorld(limits?: Partial<Record<InquiryLimit, LimitRule>>): Promise<InquiryWorld> {
  const database = await testDatabase();
  const url = database.urls.opportunities;
  const db = await openDatabase({ url }).initialize();
  const jobs = await openJobs({ databaseUrl: url, logger, expireInSeconds: 3, superviseIntervalSeconds: 1 });
  const sink = await mailSink();
  const mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@example.org>' });
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const rules = { client: PLENTY, address: PLENTY, organisation: PLENTY, message: PLENTY, invitation: PLENTY, looking: PLENTY, offerLetter: PLENTY, offerLetterTo: PLENTY, ...limits };
  return {
    database,
    db,
    jobs,
    sink,
    mailer,
    desk: openInquiryDesk({ db, jobs, secret: SECRET, now, rules, work: proofOfWork(SECRET, 'inquiry', { rounds: 50, tries: [2, 4] }) }),
    later: (hours) => void (ahead += hours * 3_600_000),
    async startWorker() {
      const options = { db, jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger, now };
      await startInquiryWorker(options);
      await startConversationWorker(options);
      await startSavedSearchWorker(options);
      await startHelpOfferWorker(options);
    },
    async close() {
      await jobs.stop();
      await db.destroy();
      await mailer.close();
      await sink.close();
      await database.drop();
    },
  };
}

/** A verified organisation that the subgraph knows; gives its id. */
export async function anOrganisation(db: DataSource, overrides: { email?: string | null; status?: string; locale?: Locale } = {}): Promise<string> {
  const { email = 'verein@example.org', status = 'VERIFIED', locale = Locale.DE } = overrides;
  const id = randomUUID();
  await db.query('INSERT INTO known_organisations (id, slug, name, status, contact_email, locale) VALUES ($1, $2, $3, $4, $5, $6)', [
    id,
    `verein-${id}`,
    'Lesefreunde Bitburg',
    status,
    email,
    locale,
  ]);
  return id;
}

/** A published opportunity of an organisation; gives its id. */
export async function anOpportunity(db: DataSource, organisationId: string, status = 'PUBLISHED'): Promise<string> {
  const id = randomUUID();
  await db.query(
    `INSERT INTO opportunities (id, slug, kind, status, title, summary, description, interest_ids, skill_ids, attendance,
       availability, languages, accessibility, requirements, benefits, expires_at, organisation_id)
     VALUES ($1, $2, 'VOLUNTEERING', $3, 'Vorlesen in der Grundschule', '', '', '{}', '{}', 'ON_SITE', '{}', '{}', '{}', '{}', '{}',
       now() + interval '90 days', $4)`,
    [id, `vorlesen-${id}`, status, organisationId],
  );
  return id;
}

/** What a browser does with a challenge. */
export async function solved(desk: InquiryDesk): Promise<string> {
  const challenge = JSON.parse((await desk.work.createChallenge()).challenge);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** An input that is taken, save what is overridden. */
export async function aMessage<T extends object>(desk: InquiryDesk, overrides: T) {
  return {
    name: 'Anna Müller',
    email: 'anna@example.net',
    message: 'Guten Tag,\nich lese gern vor und habe samstags Zeit.',
    consent: true,
    locale: Locale.DE,
    proofOfWork: await solved(desk),
    ...overrides,
  };
}

/** The token in a confirmation mail's link. */
export function tokenIn(mail: SunkMail | undefined): string {
  const link = /https:\/\/engagement\.example\.org(?:\/en)?\/(?:inquiries|saved-searches|help-offers)\/confirm\?token=([\w-]+)/.exec(mail?.text ?? '');
  if (!link?.[1]) throw new Error('The mail has no link to confirm.');
  return link[1];
}

/** Waits for a condition, at most `withinMs`. */
export async function eventually(holds: () => Promise<boolean>, withinMs = 60_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await holds()); await delay(50)) {
    if (Date.now() > deadline) throw new Error('It did not come to pass.');
  }
}

let volunteers = 0;

/** An address that nobody else in the run has. */
export function newAddress(): string {
  volunteers += 1;
  return `volunteer-${volunteers}@example.net`;
}

/** Waits for the first mail to an address. */
export async function mailTo(sink: MailSink, address: string): Promise<SunkMail> {
  const find = () => sink.mails().find(({ envelopeTo }) => envelopeTo.includes(address));
  await eventually(async () => find() !== undefined);
  return find() as SunkMail;
}
