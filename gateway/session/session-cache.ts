import { createHash } from 'node:crypto';
import type { SessionSource, UsedSession } from './session-source.ts';

/** How long an answer counts, from the moment of asking: so late may a revocation or a new membership reach a request. */
const KEPT_MS = 5000;

/** How many are kept; the oldest go first. */
const MOST = 20_000;

/** Who is behind a token, asked at most every 5 seconds. */
export interface SessionCache {
  /** @throws Error when the subgraph does not answer; that is not kept */
  use(token: string, clientAddress: string): Promise<UsedSession>;
  /** The next request asks anew, e.g. because this one has changed what the person may do. */
  forget(token: string): void;
}

/** Remembers under a hash of the token, so that no token lies about in memory longer than its request. */
export function sessionCache(source: Pick<SessionSource, 'use'>, now: () => number = Date.now): SessionCache {
  const kept = new Map<string, { readonly used: Promise<UsedSession>; readonly until: number }>();
  const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
  return {
    use(token, clientAddress) {
      const key = keyOf(token);
      const found = kept.get(key);
      if (found && found.until > now()) return found.used;
      const used = source.use(token, clientAddress);
      used.catch(() => kept.delete(key));
      kept.delete(key);
      kept.set(key, { used, until: now() + KEPT_MS });
      if (kept.size > MOST) kept.delete(kept.keys().next().value ?? '');
      return used;
    },
    forget: (token) => void kept.delete(keyOf(token)),
  };
}
