import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../ops/testing/database.ts';
import { type MailSink, mailSink, type SunkMail } from '../../../ops/testing/mail-sink.ts';
import { type Jobs, openJobs } from '../../shared/jobs.ts';
import type { LimitRule } from '../../shared/limits.ts';
import { Locale } from '../../shared/locale.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { proofOfWork } from '../../shared/proof-of-work.ts';
import { type Ask, asker } from '../../shared/testing/ask.ts';
import { aViewer } from '../../shared/testing/a-viewer.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { openDatabase } from '../database.ts';
import { upsertEvents } from '../event/event.repository.ts';
import type { Event } from '../event/event.ts';
import { buildEventsSubgraph } from '../subgraph.ts';
import { anEvent } from '../testing/rows.ts';
import { openRegistrationDesk, type RegistrationDesk, type RegistrationLimit } from './registration.desk.ts';
import { registerForEvent } from './registration.service.ts';
import type { Registration } from './registration.ts';
import { startRegistrationWorker } from './registration.worker.ts';

export const SECRET = 'a secret of the tests of registrations';
export const PUBLIC_URL = 'https://engagement.example.org';
const PLENTY = { points: 100_000, seconds: 3600 };

/** For tests: everything that registering touches, for real, save the clock. */
export interface RegistrationWorld {
  readonly database: TestDatabase;
  readonly db: DataSource;
  readonly jobs: Jobs;
  readonly desk: RegistrationDesk;
  readonly sink: MailSink;
  readonly ask: Ask;
  readonly workerOptions: MailWorkerOptions;
  now(): Date;
  /** Moves the clock of the service. */
  later(hours: number): void;
  startWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function registrationWorld(limits?: Partial<Record<RegistrationLimit, LimitRule>>): Promise<RegistrationWorld> {
  const database = await testDatabase();
  const url = database.urls.events;
  const logger = pino({ level: 'silent' });
  const db = await openDatabase({ url, poolSize: 20 }).initialize();
  const jobs = await openJobs({ databaseUrl: url, logger, expireInSeconds: 3, superviseIntervalSeconds: 1 });
  const sink = await mailSink();
  const mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@example.org>' });
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const rules = { client: PLENTY, address: PLENTY, ...limits };
  const desk = openRegistrationDesk({ db, jobs, secret: SECRET, now, rules, work: proofOfWork(SECRET, 'registration', { rounds: 50, tries: [2, 4] }) });
  const workerOptions = { db, jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger, now };
  return {
    database,
    db,
    jobs,
    desk,
    sink,
    ask: asker(await buildEventsSubgraph({ db, jobs, secret: SECRET, findPlace: () => undefined, now })),
    workerOptions,
    now,
    later: (hours) => void (ahead += hours * 3_600_000),
    startWorker: () => startRegistrationWorker(workerOptions),
    async close() {
      await jobs.stop();
      await db.destroy();
      await mailer.close();
      await sink.close();
      await database.drop();
    },
  };
}

/** A training in a week with so many seats; gives its id. */
export async function aTraining({ db, now }: RegistrationWorld, capacity: number | null, overrides: Partial<Event> = {}): Promise<string> {
  const startsAt = new Date(now().getTime() + 7 * 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 7_200_000);
  const event = anEvent(0, { startsAt, endsAt, title: 'Erste Hilfe, Auffrischung', kind: 'TRAINING', capacity, ...overrides });
  await upsertEvents(db, [event]);
  return event.id;
}

/** Registers somebody new who is signed in; throws what it is refused with. */
export async function aParty({ desk }: RegistrationWorld, eventId: string, partySize = 1, viewer = aViewer(), shiftIds: string[] = []) {
  const { registration, status } = await registerForEvent(desk, viewer, { eventId, shiftIds, partySize, locale: Locale.DE });
  return { status, viewer, id: (registration as Registration).id, registration: registration as Registration };
}

/** What a browser does with a challenge. */
export async function solved(desk: RegistrationDesk): Promise<string> {
  const challenge = JSON.parse((await desk.work.createChallenge()).challenge);
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** The input of somebody without an account that is taken, save what is overridden. */
export async function aRequest<T extends object>(desk: RegistrationDesk, eventId: string, overrides: T) {
  return { eventId, shiftIds: [], partySize: 1, name: 'Anna Müller', email: 'anna@example.net', locale: Locale.DE, proofOfWork: await solved(desk), ...overrides };
}

/** The seats of an event as the database counts them, and how every registration for it stands, in the order of their making. */
export async function standing({ db }: RegistrationWorld, eventId: string): Promise<{ taken: number; statuses: string[] }> {
  const [event] = await db.query('SELECT seats_taken AS taken FROM events WHERE id = $1', [eventId]);
  const rows: { status: string }[] = await db.query('SELECT status FROM registrations WHERE event_id = $1 ORDER BY id', [eventId]);
  return { taken: event.taken, statuses: rows.map(({ status }) => status) };
}

/** Waits for the mail to an address whose subject begins so. */
export async function mailTo(sink: MailSink, address: string, subject: string): Promise<SunkMail> {
  const find = () => sink.mails().find((mail) => mail.envelopeTo.includes(address) && mail.subject?.startsWith(subject));
  await eventually(`a mail "${subject}"`, () => find() !== undefined);
  return find() as SunkMail;
}

/** The token of the link in a mail. */
export function tokenIn({ text }: SunkMail, page: 'confirm' | 'mine'): string {
  const token = new RegExp(`/registrations/${page}\\?token=([\\w-]{43})`).exec(text)?.[1];
  if (!token) throw new Error('The mail has no such link.');
  return token;
}
