import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { MatchIndex } from '../matching/match-index.ts';
import { vocabulary } from './vocabulary.ts';
import { PostingReader } from './posting-reader.ts';

/** In the order in which `PostingReader` takes the columns. Casts where the file format must not change with a column. */
export const LIVE_POSTINGS = `SELECT o.id, o.organisation_id, o.network_id, o.latitude, o.longitude, o.attendance, o.kind, o.commitment,
    o.interest_ids, o.skill_ids, o.availability, o.languages, o.accessibility, o.minimum_age::int4, o.maximum_age::int4, o.expires_at,
    coalesce(o.published_at, o.last_confirmed_at, 'epoch'), coalesce(o.last_confirmed_at, o.published_at, 'epoch'),
    k.share_answered::float8, k.median_hours::float8
  FROM opportunities o JOIN known_organisations k ON k.id = o.organisation_id
 WHERE o.status = 'PUBLISHED' AND k.status = 'VERIFIED'`;

/** A little more than the statistics say, since every doubling would hold both sizes for a moment. */
const MARGIN = 1.02;

/**
 * Fills an empty index with every posting that may be found, straight from PostgreSQL's binary stream: no row ever is an object.
 *
 * @param signal ends the reading; the index is of no use then
 */
export async function loadLivePostings(databaseUrl: string, index: MatchIndex, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ rows: number }>(`SELECT greatest(reltuples, 0)::float8 AS rows FROM pg_class WHERE oid = 'opportunities'::regclass`);
    await index.fill(Math.ceil((rows[0]?.rows ?? 0) * MARGIN), async (interests, put) => {
      const reader = new PostingReader(vocabulary, interests, put);
      await pipeline(
        client.query(copyTo(`COPY (${LIVE_POSTINGS}) TO STDOUT (FORMAT binary)`)),
        async (chunks: AsyncIterable<Buffer>) => {
          for await (const chunk of chunks) reader.read(chunk);
        },
        { signal },
      );
      reader.end();
    });
  } finally {
    await client.end();
  }
}
