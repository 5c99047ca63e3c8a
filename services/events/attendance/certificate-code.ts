import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 12;

/** A number that can't be guessed (59 bits) and can be read out: K7QF-2M9X-TT4A. */
export function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** A number as it is kept, from what somebody typed: in any case, with or without hyphens and blanks. Null when it can be none. */
export function readCode(typed: string): string | null {
  const letters = typed.slice(0, 40).toUpperCase().replaceAll(/[\s-]/g, '');
  const isCode = letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter));
  return isCode ? letters.replaceAll(/(.{4})(?=.)/g, '$1-') : null;
}
