import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisations1732300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE networks (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        name text NOT NULL,
        description text NOT NULL,
        website text,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE organisations (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        kind text NOT NULL,
        status text NOT NULL,
        name text NOT NULL,
        purpose text NOT NULL,
        description text NOT NULL,
        street text,
        postal_code text,
        town text,
        latitude double precision,
        longitude double precision,
        website text,
        founded_in integer,
        interest_ids text[] NOT NULL,
        network_id uuid REFERENCES networks,
        contact_email text,
        contact_locale text NOT NULL DEFAULT 'DE',
        source text,
        source_id text,
        version integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`
      CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN lower(public.unaccent('public.unaccent', words))`);
    await runner.query(`CREATE INDEX organisations_by_name ON organisations (name COLLATE "de-x-icu", id) WHERE status = 'VERIFIED'`);
    await runner.query(`
      CREATE INDEX organisations_by_words ON organisations
      USING gin (fold(name || ' ' || purpose || ' ' || coalesce(town, '')) public.gin_trgm_ops)`);
    await runner.query(`CREATE UNIQUE INDEX organisations_by_source ON organisations (network_id, source, source_id)`);
    await runner.query(`
      CREATE TABLE verifications (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisations ON DELETE CASCADE,
        subject text NOT NULL,
        checked_on date NOT NULL,
        valid_until date,
        checked_by text NOT NULL,
        note text
      )`);
    await runner.query(`CREATE INDEX verifications_by_organisation ON verifications (organisation_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE verifications`);
    await runner.query(`DROP TABLE organisations`);
    await runner.query(`DROP FUNCTION fold(text)`);
    await runner.query(`DROP TABLE networks`);
  }
}
