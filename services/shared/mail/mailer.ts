/** A mailbox and the name shown beside it. The name may hold any printable text; transports encode it. */
export interface MailAddress {
  readonly name?: string;
  readonly address: string;
}

/** One mail to one person, complete: sending it again sends the very same. */
export interface MailMessage {
  /** `<local@domain>`, derived from what caused the mail, so that a retry carries the same and mail servers can drop it. */
  readonly messageId: string;
  /** When the mail was caused, not when it is tried; a retry has the same. */
  readonly date: Date;
  readonly to: MailAddress;
  /** Where an answer goes; without it, to the sender. */
  readonly replyTo?: MailAddress;
  /**
   * For mails that somebody may not want: an https address of ours that takes the wish by POST, without signing in, and shows a page by GET
   * (RFC 8058). Goes into the headers List-Unsubscribe and List-Unsubscribe-Post. Mails that answer a deed of the recipient have none.
   */
  readonly unsubscribe?: { readonly url: string } | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A calendar of RFC 5545 that goes along, which mail programs offer to take over; `method` is the one that stands in it. */
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly text: string } | undefined;
}

/** Sends mails. `send` resolves once a mail is somebody else's responsibility, and rejects with `MailError` otherwise. */
export interface Mailer {
  send(message: MailMessage): Promise<void>;
  /** Removes the sent mails that are still kept here and are about somebody; missing where nothing is kept. Each mail comes as its whole text. */
  forget?(isAbout: (mail: string) => boolean): Promise<void>;
  /** Waits for what is under way and lets connections go. */
  close(): Promise<void>;
}

/**
 * A mail that could not be handed over. Carries the transport's code and the server's reply code only:
 * the reply itself quotes addresses, which must reach neither a log nor the job table.
 */
export class MailError extends Error {
  readonly code: string;
  readonly responseCode: number | undefined;

  constructor(code: string, responseCode?: number) {
    super(`The mail could not be handed over (${code}${responseCode ? `, ${responseCode}` : ''}).`);
    this.name = 'MailError';
    this.code = code;
    this.responseCode = responseCode;
  }
}
