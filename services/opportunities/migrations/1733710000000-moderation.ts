import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What coordinators take down keeps what it was, and stays down whoever else writes the row, e.g. an import; the same texts are found. */
export class Moderation1733710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE opportunities ADD COLUMN withheld_from text, ADD COLUMN moderated_by uuid');
    await runner.query(`
      CREATE FUNCTION stay_withheld() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.status := 'WITHHELD';
          RETURN NEW;
        END $$`);
    await runner.query(`
      CREATE TRIGGER stay_withheld BEFORE UPDATE ON opportunities FOR EACH ROW
        WHEN (OLD.status = 'WITHHELD' AND NEW.status <> 'WITHHELD' AND NEW.moderated_by IS NOT DISTINCT FROM OLD.moderated_by) EXECUTE FUNCTION stay_withheld()`);
    await runner.query(String.raw`CREATE FUNCTION text_key(text text) RETURNS text LANGUAGE sql IMMUTABLE RETURN md5(lower(regexp_replace(text, '\s+', ' ', 'g')))`);
    await runner.query(`CREATE INDEX opportunities_by_text ON opportunities (text_key(description)) WHERE status = 'PUBLISHED' AND length(description) >= 80`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX opportunities_by_text');
    await runner.query('DROP FUNCTION text_key');
    await runner.query('DROP TRIGGER stay_withheld ON opportunities');
    await runner.query('DROP FUNCTION stay_withheld');
    await runner.query(`UPDATE opportunities SET status = 'ARCHIVED' WHERE status = 'WITHHELD'`);
    await runner.query('ALTER TABLE opportunities DROP COLUMN withheld_from, DROP COLUMN moderated_by');
  }
}
