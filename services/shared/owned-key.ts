import { timingSafeEqual } from 'node:crypto';
import { keyFor } from './keys.ts';
import { tokenOf } from './link-token.ts';

/**
 * What one part of the installation says to another by way of whoever asks: that the thing with this id belongs to this owner. It is no secret, and nobody else can write it;
 * the same thing has the same key at all times.
 */
export function ownedKey(secret: string, ownerId: string, id: string): string {
  return `${id}.${tokenOf(`${ownerId}:${id}`, keyFor(secret, 'what belongs to an owner'))}`;
}

/** The id that a key names when it is one of a thing of this owner; null for any other text. */
export function ownedId(secret: string, ownerId: string, key: string): string | null {
  const [id = ''] = key.split('.');
  const [given, wanted] = [Buffer.from(key), Buffer.from(ownedKey(secret, ownerId, id))];
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : null;
}
