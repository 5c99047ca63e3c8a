import { pino } from 'pino';
import { type MailSink, mailSink, type SunkMail } from '../../../ops/testing/mail-sink.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { type OrganisationsWorld, organisationsWorld, SECRET } from '../testing/world.ts';
import { startSignInWorker } from './sign-in.worker.ts';

export const REQUEST = 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { status } }';
export const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { sessionToken returnTo } }';
export const USE =
  'mutation ($input: SessionTokenInput!) { useSession(input: $input) { newToken claims { sessionId personId name email locale isOperator coordinates memberships { organisationId role organisationStatus networkId } } } }';

/** For tests: the organisations subgraph with a mail server. */
export interface SignInWorld extends OrganisationsWorld {
  readonly sink: MailSink;
  /** Begins to send links in this process. */
  startWorker(): Promise<void>;
  /** Waits for the newest mail to an address. */
  mailTo(address: string): Promise<SunkMail>;
}

export async function signInWorld(): Promise<SignInWorld> {
  const world = await organisationsWorld();
  const { db, jobs, now } = world;
  const sink = await mailSink();
  const mailer = smtpTransport({ url: sink.url, from: 'Engagement Netz <netz@engagement.example>' });
  const seen = new Set<SunkMail>();
  return {
    ...world,
    sink,
    startWorker: () => startSignInWorker({ db, jobs, mailer, secret: SECRET, publicUrl: 'https://engagement.example', logger: pino({ level: 'silent' }), now }),
    async mailTo(address) {
      const find = () => sink.mails().find((mail) => mail.envelopeTo.includes(address) && !seen.has(mail));
      await eventually(`a mail to ${address}`, () => find() !== undefined);
      const mail = find() as SunkMail;
      seen.add(mail);
      return mail;
    },
    async close() {
      await world.close();
      await mailer.close();
      await sink.close();
    },
  };
}

/** The token in the link of a mail. */
export function tokenIn({ text }: SunkMail): string {
  const token = /\/sign-in\/confirm\?token=([\w-]{43})/.exec(text)?.[1];
  if (!token) throw new Error('The mail has no link to sign in.');
  return token;
}

let people = 0;

/** An address that nobody else in the run has. */
export function aNewAddress(): string {
  people += 1;
  return `person-${people}@people.example`;
}
