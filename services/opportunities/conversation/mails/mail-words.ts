import type { MailKind } from '../conversation.codes.ts';
import type { MailFacts, SimilarPosting } from '../mail.repository.ts';

/** What a mail needs to know to be written. */
export interface MailSource {
  readonly facts: MailFacts;
  /** The page with the thread, for whoever gets the mail. */
  readonly link: string;
  /** Host's name for the small print. */
  readonly site: string;
  readonly similar: readonly SimilarPosting[];
}

/** The words of one mail in one language. Texts are plain; nothing in them is an address of either side. */
export interface MailWords {
  readonly subject: string;
  readonly heading: string;
  readonly opening: string;
  /** The label of the button that opens the thread. */
  readonly button: string;
  /** What may be said after the button. */
  readonly closing?: string;
  /** The line above similar postings; without it there are none. */
  readonly similar?: string;
  readonly footer: string;
}

/** The words of all kinds of mails in one language. */
export type Language = Readonly<Record<MailKind, (source: MailSource) => MailWords>>;
