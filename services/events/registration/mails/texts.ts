import type { RegistrationMailKind, RegistrationStatus } from '../registration.codes.ts';

/** What a mail about a registration says of it. */
export interface MailFacts {
  readonly name: string;
  readonly title: string;
  /** When it begins, in words. */
  readonly when: string;
  /** When it ends, in words; empty for an open end. */
  readonly end: string;
  readonly status: RegistrationStatus;
  /** Until when an offer holds, in words; empty without one. */
  readonly until: string;
  readonly partySize: number;
  /** In the queue. */
  readonly place: number;
  /** Why the event was cancelled; empty when nobody said. */
  readonly reason: string;
  /** Of a message of the organisation, and its name; empty when not given, or not known. */
  readonly subject: string;
  readonly organisation: string;
}

/** The words of one mail; `button` says what the link does. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly after?: string;
  readonly footer: string;
}

export type TextsOfMails = Readonly<Record<RegistrationMailKind, (facts: MailFacts) => MailWords>>;
