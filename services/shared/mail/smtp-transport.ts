import { createTransport } from 'nodemailer';
import { composeMail } from './compose.ts';
import { MailError, type Mailer } from './mailer.ts';

/** Shorter than a job may take, so that a silent server ends as a failed attempt and not as a lost worker. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface SmtpFailure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

function mailErrorOf(failure: unknown): MailError {
  const { code, responseCode } = (failure ?? {}) as SmtpFailure;
  return new MailError(
    typeof code === 'string' ? code : 'EUNKNOWN',
    typeof responseCode === 'number' ? responseCode : undefined,
  );
}

/** Hands mails to a mail server; every rejection is a `MailError` without addresses. One connection per mail. */
export function smtpTransport({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({ url, ...TIMEOUTS });
  return {
    async send(message) {
      try {
        await transport.sendMail(composeMail(from, message));
      } catch (failure) {
        throw mailErrorOf(failure);
      }
    },
    async close() {
      transport.close();
    },
  };
}
