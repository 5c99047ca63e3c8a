import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Events1732300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE events (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        kind text NOT NULL,
        status text NOT NULL,
        title text NOT NULL,
        summary text NOT NULL,
        description text NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL CHECK (ends_at >= starts_at),
        time_zone text NOT NULL DEFAULT 'Europe/Berlin',
        all_day boolean NOT NULL DEFAULT false,
        attendance text NOT NULL,
        venue text,
        street text,
        postal_code text,
        town text,
        latitude double precision,
        longitude double precision,
        online_url text,
        interest_ids text[] NOT NULL,
        capacity integer,
        cancellation_reason text,
        organisation_id uuid NOT NULL,
        opportunity_id uuid,
        network_id uuid
      )`);
    await runner.query(`
      CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN lower(public.unaccent('public.unaccent', words))`);
    await runner.query(`CREATE INDEX events_by_start ON events (starts_at, id)`);
    await runner.query(`CREATE INDEX events_by_organisation ON events (organisation_id, starts_at, id)`);
    await runner.query(`CREATE INDEX events_by_opportunity ON events (opportunity_id, starts_at, id)`);
    await runner.query(`
      CREATE INDEX events_by_words ON events
      USING gin (fold(title || ' ' || summary || ' ' || coalesce(town, '')) public.gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE events`);
    await runner.query(`DROP FUNCTION fold(text)`);
  }
}
