import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from '../keys.ts';

/**
 * What stands for an e-mail address where the address itself must not stand: in links, in logs, in tables that outlive a person. 43 characters
 * of base64url; without the installation's secret nobody can tell whose it is.
 */
export function addressMark(secret: string, address: string): string {
  return createHmac('sha256', keyFor(secret, 'address mark')).update(address.trim().toLowerCase()).digest('base64url');
}

/** What a link to unsubscribe says: no more mails of this kind to the address with this mark. */
export interface Unsubscription {
  /** Upper-case words, as the mails' owner names its kinds. */
  readonly kind: string;
  readonly mark: string;
  /** Id of the one sender of such mails that is meant; without it all of them. */
  readonly scope?: string;
}

const TOKEN = /^([A-Z][A-Z_]{0,40})(?:\.([\da-f-]{36}))?\.([\w-]{43})\.([\w-]{43})$/;

const wordsOf = ({ kind, mark, scope }: Unsubscription): string => `${kind}${scope === undefined ? '' : `.${scope}`}.${mark}`;

function seal(secret: string, unsubscription: Unsubscription): Buffer {
  return createHmac('sha256', keyFor(secret, 'unsubscribe')).update(wordsOf(unsubscription)).digest();
}

/** The token of a link to unsubscribe. It never runs out, needs no row, and is good for one kind, one address and, with a scope, one sender only. */
export function unsubscribeToken(secret: string, unsubscription: Unsubscription): string {
  return `${wordsOf(unsubscription)}.${seal(secret, unsubscription).toString('base64url')}`;
}

/** What a token says; undefined for one that was not made here. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | undefined {
  const [, kind, scope, mark, sealed] = TOKEN.exec(token) ?? [];
  if (!kind || !mark || !sealed) return undefined;
  const said = { kind, mark, ...(scope !== undefined && { scope }) };
  const right = seal(secret, said);
  const given = Buffer.from(sealed, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right) ? said : undefined;
}
