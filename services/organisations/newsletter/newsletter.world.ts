import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { solveChallenge } from 'altcha-lib';
import { pino } from 'pino';
import { type MailSink, mailSink, type SunkMail } from '../../../ops/testing/mail-sink.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import type { Mailer } from '../../shared/mail/mailer.ts';
import { type OrganisationsWorld, SECRET, WORK } from '../testing/world.ts';
import { type NewsWorld, newsWorld } from '../news/news.world.ts';
import { aPerson } from '../testing/people.ts';
import { startNewsletterWorker } from './newsletter.worker.ts';
import { startSubscriptionWorker } from './subscription.worker.ts';
import type { SignedIn } from '../../shared/authorise.ts';

export const PUBLIC_URL = 'https://engagement.example';
export const TEXT = { language: 'DE', subject: 'Neues im Mai', body: '## Das Fest\n\nAm **Samstag**: [Programm](https://fest.example/?a=1&b=2)\n\n![Bild](https://tracker.example/p.gif)' } as const;

/** A newsletter as tests look at it. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly recipients: { readonly atLeast: number | null; readonly isExact: boolean } | null;
  readonly sent: { readonly atLeast: number | null } | null;
  readonly refused: { readonly atLeast: number | null } | null;
}
const TOLD = 'id version status scheduledAt recipients { atLeast isExact } sent { atLeast } refused { atLeast }';

/** For tests: a network, its coordinator, people who subscribe, and a mail server. */
export interface NewsletterWorld extends Pick<NewsWorld, 'network' | 'elsewhere' | 'coordinator' | 'stranger'>, OrganisationsWorld {
  readonly sink: MailSink;
  readonly workerOptions: MailWorkerOptions;
  /** Asks for a deed as the coordinator, or as somebody else. */
  run(name: string, type: string, input: object, viewer?: SignedIn): ReturnType<OrganisationsWorld['ask']>;
  /** Somebody with an account who gets the newsletters of the network. */
  subscriber(input?: object): Promise<SignedIn>;
  draft(overrides?: object): Promise<Told>;
  /** A draft that shall go out now. */
  scheduled(overrides?: object): Promise<Told>;
  told(id: string): Promise<Told>;
  startWorker(): Promise<void>;
  mailsTo(email: string | null): readonly SunkMail[];
}

export async function solved(): Promise<string> {
  const challenge = JSON.parse((await WORK.createChallenge()).challenge);
  return Buffer.from(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })).toString('base64');
}

export async function newsletterWorld(): Promise<NewsletterWorld> {
  const world = await newsWorld();
  const sink = await mailSink();
  const mailer: Mailer = smtpTransport({ url: sink.url, from: 'netz@engagement.example' });
  const workerOptions = { db: world.db, jobs: world.jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger: pino({ level: 'silent' }), now: world.now };
  const run = (name: string, type: string, input: object, viewer: SignedIn = world.coordinator) =>
    world.ask(`mutation($input: ${type}!) { ${name}(input: $input) { newsletter { ${TOLD} } } }`, { input }, viewer);
  const did = async (name: string, type: string, input: object): Promise<Told> => {
    const { data, errors } = await run(name, type, input);
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return (data as Record<string, { newsletter: Told }>)[name]?.newsletter as Told;
  };
  const draft = (overrides: object = {}) => did('createNewsletter', 'CreateNewsletterInput', { networkId: world.network.id, texts: [TEXT], audiences: ['VOLUNTEERS'], ...overrides });
  return {
    ...world,
    sink,
    workerOptions,
    run,
    draft,
    async scheduled(overrides) {
      const { id, version } = await draft(overrides);
      return did('scheduleNewsletter', 'ScheduleNewsletterInput', { id, version });
    },
    async told(id) {
      return (await world.ask<{ newsletter: Told }>(`query($id: ID!) { newsletter(id: $id) { ${TOLD} } }`, { id }, world.coordinator)).data.newsletter;
    },
    async subscriber(input = {}) {
      const person = await aPerson(world.db);
      const { errors } = await world.ask('mutation($input: SubscribeToNewsletterInput!) { subscribeToNewsletter(input: $input) { status } }', { input: { networkId: world.network.id, ...input } }, person);
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      return person;
    },
    async startWorker() {
      await startNewsletterWorker(workerOptions);
      await startSubscriptionWorker(workerOptions);
    },
    mailsTo: (email) => sink.mails().filter(({ envelopeTo }) => envelopeTo.includes(email ?? '')),
    async close() {
      await world.close();
      await mailer.close();
      await sink.close();
    },
  };
}
