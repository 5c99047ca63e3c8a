import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { MatchIndex } from '../matching/match-index.ts';
import type { CopyReader } from './copy-reader.ts';
import { OrganisationReader } from './organisation-reader.ts';
import { PostingReader } from './posting-reader.ts';
import { vocabulary } from './vocabulary.ts';

/** In the order in which `OrganisationReader` takes the columns. Casts where the file format must not change with a column. */
export const VERIFIED_ORGANISATIONS = `SELECT id, share_answered::float8, median_hours::float8 FROM known_organisations WHERE status = 'VERIFIED'`;

/** In the order in which `PostingReader` takes the columns. Organisations are not joined: reading them before costs less than a join for every row. */
export const LIVE_POSTINGS = `SELECT id, organisation_id, network_id, latitude::float8, longitude::float8, attendance, kind, commitment,
    interest_ids, skill_ids, availability, languages, accessibility, minimum_age::int4, maximum_age::int4, expires_at,
    coalesce(published_at, last_confirmed_at, 'epoch'), coalesce(last_confirmed_at, published_at, 'epoch')
  FROM opportunities WHERE status = 'PUBLISHED'`;

/** A little more than the statistics say, since every doubling would hold both sizes for a moment. */
const MARGIN = 1.02;

/** Reads a statement's rows in PostgreSQL's binary format to the end. @throws Error when the stream breaks off */
export async function readRows(client: pg.Client, statement: string, reader: CopyReader, signal: AbortSignal): Promise<void> {
  await pipeline(
    client.query(copyTo(`COPY (${statement}) TO STDOUT (FORMAT binary)`)),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) reader.read(chunk);
    },
    { signal },
  );
  reader.end();
}

/**
 * Fills an empty index with every posting that may be found, straight from PostgreSQL's binary stream: no row ever is an object. Organisations and
 * postings are those of one moment.
 *
 * @param signal ends the reading; the index is of no use then
 */
export async function loadLivePostings(databaseUrl: string, index: MatchIndex, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<{ rows: number }>(`SELECT greatest(reltuples, 0)::float8 AS rows FROM pg_class WHERE oid = 'opportunities'::regclass`);
    await index.fill(Math.ceil((rows[0]?.rows ?? 0) * MARGIN), async (into) => {
      const organisations = new OrganisationReader();
      await readRows(client, VERIFIED_ORGANISATIONS, organisations.rows, signal);
      await readRows(client, LIVE_POSTINGS, new PostingReader(vocabulary, organisations, into).rows, signal);
    });
  } finally {
    await client.end();
  }
}
