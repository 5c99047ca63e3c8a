import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { callbackify } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A mail as it arrived, headers decoded. */
export interface SunkMail {
  readonly messageId: string | undefined;
  readonly from: string | undefined;
  readonly to: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string | undefined;
  readonly text: string;
  readonly html: string;
  readonly headers: ReadonlyMap<string, unknown>;
  /** The whole mail as it came. */
  readonly raw: string;
  /** The addresses that it was really handed over for. */
  readonly envelopeTo: readonly string[];
}

/** A mail server for tests, on a free port of the loopback interface. */
export interface MailSink {
  readonly url: string;
  /** What arrived so far, in order. */
  mails(): readonly SunkMail[];
  /** Waits until at least `count` mails are there; rejects after `withinMs`. */
  received(count: number, withinMs?: number): Promise<readonly SunkMail[]>;
  /** From now on every mail is refused with this reply. */
  refuse(code: number, reply: string): void;
  /** From now on the server takes a mail's bytes and does not answer, until the returned function lets it. */
  hold(): () => void;
  close(): Promise<void>;
}

function addressesOf(header: AddressObject | AddressObject[] | undefined): string[] {
  return [header ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

async function read(source: string, session: SMTPServerSession): Promise<SunkMail> {
  const mail = await simpleParser(source);
  return {
    messageId: mail.messageId,
    from: mail.from?.value[0]?.address,
    to: addressesOf(mail.to),
    replyTo: addressesOf(mail.replyTo),
    subject: mail.subject,
    text: mail.text ?? '',
    html: mail.html || '',
    headers: mail.headers,
    raw: source,
    envelopeTo: session.envelope.rcptTo.map(({ address }) => address),
  };
}

/** Starts a mail server that keeps what it gets; close it at the end of the test. */
export async function mailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  let refusal: (Error & { responseCode: number }) | undefined;
  let gate: Promise<void> = Promise.resolve();
  const accept = callbackify(async (stream: Readable, session: SMTPServerSession) => {
    const source = await text(stream);
    if (refusal) throw refusal;
    mails.push(await read(source, session));
    await gate;
  });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => accept(stream, session, done),
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => mails,
    async received(count, withinMs = 60_000) {
      const deadline = Date.now() + withinMs;
      while (mails.length < count) {
        if (Date.now() > deadline) throw new Error(`${mails.length} of ${count} mails arrived.`);
        await delay(20);
      }
      return mails;
    },
    refuse(code, reply) {
      refusal = Object.assign(new Error(reply), { responseCode: code });
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
