import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { readId } from './id-words.ts';
import type { Keyset } from './keyset.ts';

const LETTERS: Readonly<Record<OpportunityOrder, string>> = { BEST_MATCH: 'B', NEAREST: 'D', NEWEST: 'N' };

/** Longer than any cursor of ours: nobody makes us decode a novel. */
const MAX_LENGTH = 300;

/**
 * A position as an opaque cursor: base64url of order, both numbers (written so that they read back exactly), id and a checksum.
 * The checksum finds what was cut or made up; it is no secret, since a position tells nothing that the page did not.
 */
export function encodeCursor({ orderBy, major, minor, id }: Keyset): string {
  const text = `${LETTERS[orderBy]}|${major}|${minor}|${id}`;
  return Buffer.from(`${text}|${checksum(text)}`, 'utf8').toString('base64url');
}

/**
 * The position of a cursor that `encodeCursor` made for this order.
 *
 * @returns undefined for a cursor of another order and for anything that `encodeCursor` cannot have made; the caller answers BAD_USER_INPUT.
 */
export function decodeCursor(cursor: string, orderBy: OpportunityOrder): Keyset | undefined {
  if (cursor.length > MAX_LENGTH) return undefined;
  const [letter, majorText, minorText, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  const major = Number(majorText);
  const minor = Number(minorText);
  const id = rest.slice(0, -1).join('|');
  if (letter !== LETTERS[orderBy] || !readId(id, new Uint32Array(4)) || !isPosition(orderBy, major, minor)) return undefined;
  const keyset: Keyset = { orderBy, major, minor, id };
  // Written anew it must be the same text: that holds the checksum, the spelling of the numbers and of the base64 at once.
  return encodeCursor(keyset) === cursor ? keyset : undefined;
}

/** Whether the numbers are possible in this order. */
function isPosition(orderBy: OpportunityOrder, major: number, minor: number): boolean {
  if (orderBy === OpportunityOrder.BEST_MATCH) return major >= 0 && major <= 1 && Number.isInteger(minor);
  if (orderBy === OpportunityOrder.NEAREST) return major <= 0 && minor === 0;
  return Number.isInteger(major) && minor === 0;
}

/** 32-bit FNV-1a over the UTF-16 code units, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
