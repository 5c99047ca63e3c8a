import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes for each thing that events are found by. */
export class Finding1733420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX events_by_span ON events USING gist (tstzrange(starts_at, ends_at))`);
    await runner.query(`CREATE INDEX events_by_network ON events (network_id, starts_at, id)`);
    await runner.query(`CREATE INDEX events_by_interest ON events USING gin (interest_ids)`);
    await runner.query(`CREATE INDEX events_from_afar ON events (starts_at, id) WHERE attendance <> 'ON_SITE'`);
    // Cancelled ones are found around a spot too.
    await runner.query(`DROP INDEX events_by_spot`);
    await runner.query(`CREATE INDEX events_by_spot ON events USING gist (point(longitude, latitude))`);
    await runner.query(`DROP INDEX events_by_words`);
    await runner.query(`
      CREATE INDEX events_by_words ON events
      USING gin (fold(title || ' ' || summary || ' ' || coalesce(venue, '') || ' ' || coalesce(town, '')) public.gin_trgm_ops)`);
    await runner.query(`
      CREATE INDEX events_by_stems ON events
      USING gin (to_tsvector('pg_catalog.german', title || ' ' || summary || ' ' || coalesce(venue, '') || ' ' || coalesce(town, '') || ' ' || description))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['events_by_stems', 'events_by_words', 'events_by_spot', 'events_from_afar', 'events_by_interest', 'events_by_network', 'events_by_span']) await runner.query(`DROP INDEX ${name}`);
    await runner.query(`CREATE INDEX events_by_spot ON events USING gist (point(longitude, latitude)) WHERE status = 'PUBLISHED'`);
    await runner.query(`CREATE INDEX events_by_words ON events USING gin (fold(title || ' ' || summary || ' ' || coalesce(town, '')) public.gin_trgm_ops)`);
  }
}
