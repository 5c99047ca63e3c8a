import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators take down keeps what it was, and stays down whoever else writes the row; dates that are made ahead of a series stand as the others do. The same texts are found. */
export class Moderation1733780000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE events ADD COLUMN withheld_from text, ADD COLUMN moderated_by uuid');
    await runner.query(`
      CREATE FUNCTION stay_withheld() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.status := 'WITHHELD';
          RETURN NEW;
        END $$`);
    await runner.query(`
      CREATE TRIGGER stay_withheld BEFORE UPDATE ON events FOR EACH ROW
        WHEN (OLD.status = 'WITHHELD' AND NEW.status <> 'WITHHELD' AND NEW.moderated_by IS NOT DISTINCT FROM OLD.moderated_by) EXECUTE FUNCTION stay_withheld()`);
    await runner.query(`CREATE INDEX events_withheld ON events (series_id) WHERE status = 'WITHHELD'`);
    await runner.query(`
      CREATE FUNCTION withheld_as_series() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE decision uuid;
        BEGIN
          SELECT e.moderated_by INTO decision FROM events e WHERE e.series_id = NEW.series_id AND e.status = 'WITHHELD' LIMIT 1;
          IF FOUND THEN
            NEW.withheld_from := NEW.status;
            NEW.moderated_by := decision;
            NEW.status := 'WITHHELD';
          END IF;
          RETURN NEW;
        END $$`);
    await runner.query(`
      CREATE TRIGGER withheld_as_series BEFORE INSERT ON events FOR EACH ROW
        WHEN (NEW.series_id IS NOT NULL AND NEW.status = 'PUBLISHED') EXECUTE FUNCTION withheld_as_series()`);
    await runner.query(String.raw`CREATE FUNCTION text_key(text text) RETURNS text LANGUAGE sql IMMUTABLE RETURN md5(lower(regexp_replace(text, '\s+', ' ', 'g')))`);
    await runner.query(`CREATE INDEX events_by_text ON events (text_key(description)) WHERE status = 'PUBLISHED' AND length(description) >= 80`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX events_by_text');
    await runner.query('DROP FUNCTION text_key');
    await runner.query('DROP TRIGGER withheld_as_series ON events');
    await runner.query('DROP FUNCTION withheld_as_series');
    await runner.query('DROP INDEX events_withheld');
    await runner.query('DROP TRIGGER stay_withheld ON events');
    await runner.query('DROP FUNCTION stay_withheld');
    await runner.query(`UPDATE events SET status = 'CANCELLED' WHERE status = 'WITHHELD'`);
    await runner.query('ALTER TABLE events DROP COLUMN withheld_from, DROP COLUMN moderated_by');
  }
}
