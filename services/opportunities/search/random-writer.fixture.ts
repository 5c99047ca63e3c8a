import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';

/**
 * A process of its own for the spec of several processes: `URL`. Changes postings and organisations at random, several transactions at a time, some of
 * them rolled back, until it is killed.
 */
const [url = ''] = process.argv.slice(2);
const pool = new Pool({ connectionString: url, max: 4 });
// A connection that is cut ends the transaction, not the writer.
pool.on('connect', (client) => client.on('error', () => undefined));
pool.on('error', () => undefined);
const ONE = `(SELECT id FROM opportunities ORDER BY random() LIMIT 1)`;
const CHANGES = [
  `UPDATE opportunities SET status = (ARRAY['PUBLISHED', 'PUBLISHED', 'FILLED', 'DRAFT'])[1 + floor(random() * 4)] WHERE id = ${ONE}`,
  `UPDATE opportunities SET latitude = 49 + random(), longitude = 6 + random(), last_confirmed_at = now() WHERE id = ${ONE}`,
  `UPDATE opportunities SET kind = (ARRAY['VOLUNTEERING', 'MEMBERSHIP'])[1 + floor(random() * 2)], minimum_age = floor(random() * 30) WHERE id = ${ONE}`,
  `DELETE FROM opportunities WHERE id = ${ONE}`,
  `INSERT INTO opportunities (slug, kind, status, title, summary, description, interest_ids, skill_ids, latitude, longitude, attendance, availability, languages, accessibility, requirements, benefits, expires_at, published_at, organisation_id)
   SELECT gen_random_uuid(), kind, 'PUBLISHED', title, summary, description, interest_ids, skill_ids, latitude, longitude, (ARRAY['ON_SITE', 'MIXED', 'REMOTE'])[1 + floor(random() * 3)],
          availability, languages, accessibility, requirements, benefits, expires_at, published_at + random() * interval '9 days', organisation_id FROM opportunities ORDER BY random() LIMIT 3`,
  `UPDATE known_organisations SET status = (ARRAY['VERIFIED', 'VERIFIED', 'SUSPENDED'])[1 + floor(random() * 3)] WHERE id = (SELECT id FROM known_organisations ORDER BY random() LIMIT 1)`,
  `UPDATE known_organisations SET share_answered = random(), median_hours = nullif(floor(random() * 50), 0) WHERE id = (SELECT id FROM known_organisations ORDER BY random() LIMIT 1)`,
];

async function transaction(): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    for (let left = Math.ceil(Math.random() * 3); left > 0; left--) {
      await client.query(CHANGES[Math.floor(Math.random() * CHANGES.length)]!);
      await delay(Math.random() * 20);
    }
    await client.query(Math.random() < 0.2 ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    // A deadlock, or the connection was cut.
    broken = error as Error;
  } finally {
    client.release(broken);
  }
}

async function forEver(): Promise<never> {
  for (;;) await transaction().catch(() => delay(50));
}

process.send?.('ready');
await Promise.all(Array.from({ length: 4 }, forEver));
