import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars from which dates come, what came from them, and the imports themselves. */
export class CalendarSources1733530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_sources (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL,
        network_id uuid,
        name text NOT NULL,
        address text,
        refreshes boolean NOT NULL,
        last_read_at timestamptz(3),
        next_read_at timestamptz(3) CHECK (next_read_at IS NULL OR refreshes),
        problem text,
        failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
        etag text,
        last_modified text,
        created_at timestamptz(3) NOT NULL,
        CHECK (address IS NOT NULL OR NOT refreshes)
      )`);
    await runner.query(`CREATE UNIQUE INDEX calendar_sources_by_address ON calendar_sources (organisation_id, address)`);
    await runner.query(`CREATE INDEX calendar_sources_due ON calendar_sources (next_read_at) WHERE next_read_at IS NOT NULL`);
    // A group is what goes by one UID: an event, a series, or single dates of a series that the calendar does not hold. Items are known by id only, since an event may
    // become a series and the other way round.
    await runner.query(`
      CREATE TABLE calendar_items (
        source_id uuid NOT NULL REFERENCES calendar_sources ON DELETE CASCADE,
        group_id uuid NOT NULL,
        item_id uuid NOT NULL,
        said text,
        PRIMARY KEY (source_id, item_id)
      )`);
    await runner.query(`CREATE INDEX calendar_items_by_item ON calendar_items (item_id)`);
    await runner.query(`
      CREATE TABLE calendar_imports (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL,
        network_id uuid,
        source_id uuid REFERENCES calendar_sources ON DELETE CASCADE,
        name text NOT NULL,
        address text,
        content bytea,
        state text NOT NULL,
        problem text,
        report jsonb,
        refreshes boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL,
        CHECK (address IS NOT NULL OR NOT refreshes)
      )`);
    await runner.query(`CREATE INDEX calendar_imports_by_source ON calendar_imports (source_id, created_at)`);
    await runner.query(`CREATE INDEX calendar_imports_by_age ON calendar_imports (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE calendar_imports, calendar_items, calendar_sources`);
  }
}
