import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Generator } from './generate.ts';
import { VOCABULARY } from './words.ts';

/** Text handed to PostgreSQL at once. */
const CHUNK = 1 << 20;
/** Rows that are made before they are written. */
const BATCH = 50_000;

const ORGANISATION_COLUMNS = 'id, slug, name, status, share_answered, median_hours';
const POSTING_COLUMNS = `id, slug, kind, status, title, summary, description, interest_ids, skill_ids, place_name, latitude, longitude, attendance, availability,
  commitment, languages, minimum_age, maximum_age, accessibility, requirements, benefits, expires_at, published_at, last_confirmed_at, organisation_id, words`;

/** The generator of postings whose text vectors are those of this database's German. */
export async function generatorFor(client: Client): Promise<Generator> {
  const { rows } = await client.query<{ word: string; lexemes: string[] }>(
    `SELECT word, tsvector_to_array(to_tsvector('opportunities.de', word)) AS lexemes FROM unnest($1::text[]) word`,
    [VOCABULARY],
  );
  return new Generator(new Map(rows.map(({ word, lexemes }) => [word, lexemes])));
}

async function copy(client: Client, statement: string, lines: readonly string[]): Promise<void> {
  function* chunks(): globalThis.Generator<string, void> {
    let chunk = '';
    for (const line of lines) {
      chunk += line;
      if (chunk.length > CHUNK) {
        yield chunk;
        chunk = '';
      }
    }
    yield chunk;
  }
  await pipeline(Readable.from(chunks()), client.query(copyFrom(statement)));
}

/** What is built once for all rows rather than for each. */
async function indexesOf(client: Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
      WHERE i.schemaname = 'opportunities' AND i.tablename = 'opportunities' AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)`,
  );
  return rows;
}

/** Adds postings with their organisations, without triggers: the words come with them, and nobody listens yet. */
export async function addPostings(client: Client, generator: Generator, count: number): Promise<void> {
  const indexes = await indexesOf(client);
  await client.query(`SET session_replication_role = replica`);
  for (const { name } of indexes) await client.query(`DROP INDEX opportunities.${name}`);
  for (let left = count; left > 0; left -= BATCH) {
    const organisations: string[] = [];
    const postings: string[] = [];
    for (let nth = Math.min(left, BATCH); nth > 0; nth--) {
      const { organisation, posting } = generator.next();
      if (organisation !== null) organisations.push(organisation);
      postings.push(posting);
    }
    await copy(client, `COPY opportunities.known_organisations (${ORGANISATION_COLUMNS}) FROM STDIN`, organisations);
    await copy(client, `COPY opportunities.opportunities (${POSTING_COLUMNS}) FROM STDIN`, postings);
  }
  await client.query(`SET maintenance_work_mem = '256MB'`);
  for (const { definition } of indexes) await client.query(definition);
  await client.query(`RESET session_replication_role`);
  await client.query('VACUUM ANALYZE opportunities.opportunities, opportunities.known_organisations');
}
