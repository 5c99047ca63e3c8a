import { createHmac } from 'node:crypto';

/** A key for one purpose, derived from the one secret of the installation (hex, 256 bits); knowing it tells nothing about the others. */
export function keyFor(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}
