import type { Logger } from 'pino';
import { fileTransport } from './file-transport.ts';
import type { Mailer } from './mailer.ts';
import { smtpTransport } from './smtp-transport.ts';

export interface MailOptions {
  /** `smtp://user:password@host:587` or `smtps://...`; without it mails become files. */
  readonly smtpUrl?: string | undefined;
  /** Where mails go as `.eml` files when there is no server, e.g. `.data/mail`. */
  readonly directory: string;
  /** The sender, as in a header: `Engagement Netz <netz@example.org>`. */
  readonly from: string;
  readonly logger: Logger;
}

/** The transport that the environment asks for: SMTP with `smtpUrl`, else files in `directory`. */
export function openMailer({ smtpUrl, directory, from, logger }: MailOptions): Mailer {
  if (smtpUrl) return smtpTransport({ url: smtpUrl, from });
  logger.info({ directory }, 'no SMTP_URL: mails are written as files');
  return fileTransport({ directory, from });
}
