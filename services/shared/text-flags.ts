import { createHash } from 'node:crypto';

/** Why somebody should look at a text. */
export const TextFlag = {
  LINK: 'LINK',
  EMAIL_ADDRESS: 'EMAIL_ADDRESS',
  PHONE_NUMBER: 'PHONE_NUMBER',
  REPEATED: 'REPEATED',
  CHANGED_WHILE_HIDDEN: 'CHANGED_WHILE_HIDDEN',
} as const;
export type TextFlag = (typeof TextFlag)[keyof typeof TextFlag];

/** What is conspicuous about texts, in the order of `TextFlag`. */
export interface Flagged {
  readonly flags: readonly TextFlag[];
  /** Stands for all that was found, without telling it: the same findings have the same one. */
  readonly fingerprint: string;
}

/** So many others with the same text make it repeated. */
export const MANY_OTHERS = 3;
/** Shorter texts are the same by chance. In characters. */
export const SHORTEST_REPEATED = 80;

const EMAIL = /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;
const LINK = /(?:https?:\/\/|www\.)[^\s<>()[\]"']{3,200}|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:de|com|org|net|eu|info|lu|be|fr|nl|at|ch)(?![\w-])/gi;
/** Begins with a zero or a plus and has separators as people write them; days and times have a full stop or a colon. */
const PHONE = /(?<![\w.:/-])(?:\+|00?)[1-9][\d ()/-]{5,20}\d/g;
const FEWEST_DIGITS = 7;

const digits = (text: string): string => text.replace(/\D/g, '');

/** Ways around the conversation that open texts name, and what else is conspicuous about them. `others` is how many other texts are the same; `wasHidden` whether the text was changed while coordinators hide it. */
export function flagsOf(texts: readonly string[], { others = 0, wasHidden = false, state = '' } = {}): Flagged {
  const found = new Set<string>();
  const note = (flag: TextFlag, what: string) => found.add(`${flag} ${what.toLowerCase()}`);
  for (const text of texts) {
    for (const [match] of text.matchAll(EMAIL)) note(TextFlag.EMAIL_ADDRESS, match);
    for (const [match] of text.replace(EMAIL, ' ').matchAll(LINK)) note(TextFlag.LINK, match);
    for (const [match] of text.matchAll(PHONE)) if (digits(match).length >= FEWEST_DIGITS) note(TextFlag.PHONE_NUMBER, digits(match));
  }
  if (others >= MANY_OTHERS) note(TextFlag.REPEATED, '');
  if (wasHidden) note(TextFlag.CHANGED_WHILE_HIDDEN, state);
  const all = [...found].sort();
  const flags = Object.values(TextFlag).filter((flag) => all.some((one) => one.startsWith(`${flag} `)));
  return { flags, fingerprint: createHash('sha256').update(all.join('\n')).digest('hex') };
}

/** The queue of texts that were looked at, for the subgraph that coordinators work in; a job's data is `TextLookedAt`. */
export const TEXT_LOOKED_AT = 'text.looked-at';

/** What a subgraph says of a text of its own that was made public or changed. It is told also when nothing is conspicuous any more. */
export interface TextLookedAt extends Flagged {
  readonly objectType: string;
  readonly objectId: string;
  readonly networkId: string;
  readonly organisationId: string;
  /** Grows with each change of the thing. */
  readonly version: number;
  /** RFC 3339. */
  readonly at: string;
}
