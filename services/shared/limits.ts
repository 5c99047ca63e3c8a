import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { DataSource } from 'typeorm';
import { coalesced } from './coalesce.ts';
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

/** One use, of a key that is the HMAC of a subject. */
interface Use {
  readonly key: string;
  readonly seconds: number;
}

/** How often a key was used within its window, this use counted, and when that ends (milliseconds since 1970). */
interface Standing {
  readonly used: number;
  readonly endsAt: number;
}

/** Counts uses in one statement. Those of one key stand in the order given. */
async function countUses(db: DataSource, table: string, uses: readonly Use[], now: number): Promise<Map<Use, Standing>> {
  const rows: { key: string; points: number; expire: string }[] = await db.query(
    // In the order of the keys, so that two such statements never wait for each other in a circle.
    `INSERT INTO ${table} AS l (key, points, expire)
     SELECT key, count(*), $3::bigint + 1000 * max(seconds) FROM unnest($1::text[], $2::bigint[]) AS u (key, seconds) GROUP BY key ORDER BY key
     ON CONFLICT (key) DO UPDATE SET
       points = CASE WHEN l.expire <= $3 THEN excluded.points ELSE l.points + excluded.points END,
       expire = CASE WHEN l.expire <= $3 THEN excluded.expire ELSE l.expire END
     RETURNING key, points, expire`,
    [uses.map(({ key }) => key), uses.map(({ seconds }) => seconds), now],
  );
  const standings = new Map<Use, Standing>();
  const last = new Map(rows.map((row) => [row.key, { used: row.points, endsAt: Number(row.expire) }]));
  for (const use of uses.toReversed()) {
    const standing = last.get(use.key);
    if (!standing) continue;
    standings.set(use, standing);
    last.set(use.key, { ...standing, used: standing.used - 1 });
  }
  return standings;
}

/**
 * Opens limits over a table `(key varchar(255) PRIMARY KEY, points integer, expire bigint)` in the role's schema. Who comes at the same time is counted
 * in one statement, since each is a write to disk. The table never sees a subject, only its HMAC under `secret`. Expired rows are the business of a clean-up job.
 */
export function openLimits<Rule extends string>(options: {
  readonly db: DataSource;
  readonly schema: string;
  readonly table: string;
  readonly secret: string;
  readonly rules: Readonly<Record<Rule, LimitRule>>;
}): Limits<Rule> {
  const { db, schema, table, secret, rules } = options;
  const count = coalesced((uses: readonly Use[]) => countUses(db, `"${schema}"."${table}"`, uses, Date.now()));
  return {
    async consume(rule, subject) {
      const { points, seconds } = rules[rule];
      const use = { key: `${rule}:${createHmac('sha256', secret).update(`${rule}\n${subject}`).digest('base64url')}`, seconds };
      const standing = (await count([use])).get(use);
      if (!standing) throw new Error('A use of a limit was not counted.');
      if (standing.used > points) throw rateLimited('Too often. Please come back later.', Math.max(1, Math.ceil((standing.endsAt - Date.now()) / 1000)));
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
