import { badField } from './errors.ts';
import { isUuid } from './ids.ts';

type KeysetValue = string | number;

/** What a value of a keyset position may be; `instant` is RFC 3339 as `Date.toISOString` writes it. */
export type KeysetType = 'text' | 'number' | 'uuid' | 'instant';

/** Only what `toISOString` writes: other spellings, such as 30 February, mean something to JavaScript and nothing to PostgreSQL. The year 0 is none. */
function isInstant(text: string): boolean {
  return /^\d{4}-/.test(text) && !text.startsWith('0000') && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

const FITS: Record<KeysetType, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\u0000'),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  uuid: (value) => typeof value === 'string' && isUuid(value),
  instant: (value) => typeof value === 'string' && isInstant(value),
};

/** Writes a keyset position (the values of the ORDER BY, in its order) as an opaque cursor. */
export function encodeKeyset(values: readonly KeysetValue[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads a cursor that `encodeKeyset` wrote. Anything else, e.g. a forged one, is BAD_USER_INPUT on `after`. */
export function decodeKeyset(cursor: string, types: readonly KeysetType[]): KeysetValue[] {
  const values = cursor.length <= 1000 ? parsed(cursor) : undefined;
  const fits =
    Array.isArray(values) && values.length === types.length && types.every((type, index) => FITS[type](values[index]));
  if (!fits) throw badField('after', 'FORGED_CURSOR', 'is not a cursor of this list.');
  return values as KeysetValue[];
}
