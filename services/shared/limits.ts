import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { rateLimited } from './errors.ts';

/** At most `points` in every window of `seconds`, which begins with the first. */
export interface LimitRule {
  readonly points: number;
  readonly seconds: number;
}

/** Limits that all processes share, since they count in PostgreSQL. */
export interface Limits<Rule extends string> {
  /** Counts one use by `subject`; throws RATE_LIMITED with the seconds to wait when that is one too many. */
  consume(rule: Rule, subject: string): Promise<void>;
}

/**
 * Opens limits over a table `(key varchar(255) PRIMARY KEY, points integer, expire bigint)` in the role's schema.
 * The table never sees a subject, only its HMAC under `secret`. Expired rows are the business of a clean-up job.
 */
export function openLimits<Rule extends string>(options: {
  readonly db: DataSource;
  readonly schema: string;
  readonly table: string;
  readonly secret: string;
  readonly rules: Readonly<Record<Rule, LimitRule>>;
}): Limits<Rule> {
  const { db, schema, table, secret, rules } = options;
  const limiters = new Map(
    Object.entries<LimitRule>(rules).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterPostgres({
        storeClient: db,
        storeType: 'typeorm',
        schemaName: schema,
        tableName: table,
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points,
        duration: seconds,
      }),
    ]),
  );
  return {
    async consume(rule, subject) {
      const key = createHmac('sha256', secret).update(`${rule}\n${subject}`).digest('base64url');
      try {
        await limiters.get(rule)?.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw rateLimited('Too often. Please come back later.', Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      }
    },
  };
}

/** The eight groups of an IPv6 address, `::` written out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter((group) => group !== '');
  if (tail === undefined) return left;
  const right = tail.split(':').filter((group) => group !== '');
  return [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
}

/**
 * What counts as one client: an IPv4 address, or the /64 network of an IPv6 address, since a household gets all of it.
 * An IPv4 address in IPv6 clothes (`::ffff:192.0.2.1`) counts as IPv4. Anything else is taken as it is.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  return groupsOf(address.toLowerCase().replace(/%.*$/, ''))
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
