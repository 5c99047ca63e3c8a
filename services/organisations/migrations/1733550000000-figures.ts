import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dayIn } from '../../shared/site-days.repository.ts';
import { dropFigureTables, makeFigureTables } from '../../shared/figures/figure-tables.ts';

/** The figures of networks, and when organisations were verified for the first time. Of those that are verified already only what was decided here is known. */
export class Figures1733550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeFigureTables(runner);
    await runner.query(`
      CREATE TABLE first_verifications (
        organisation_id uuid PRIMARY KEY REFERENCES organisations ON DELETE CASCADE,
        day date
      )`);
    await runner.query(`COMMENT ON COLUMN first_verifications.day IS 'null when it was before anybody noted it'`);
    await runner.query('CREATE INDEX first_verifications_by_day ON first_verifications (day)');
    await runner.query(`
      INSERT INTO first_verifications
      SELECT o.id, (SELECT min(${dayIn('d.decided_at')}) FROM decisions d WHERE d.organisation_id = o.id AND d.step = 'VERIFY')
        FROM organisations o WHERE o.status = 'VERIFIED'`);
    await runner.query(`
      CREATE FUNCTION note_first_verifications() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO organisations.first_verifications SELECT id, ${dayIn('now()')} FROM fresh WHERE status = 'VERIFIED' ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    for (const event of ['INSERT', 'UPDATE']) {
      await runner.query(`
        CREATE TRIGGER note_first_verifications_on_${event.toLowerCase()} AFTER ${event} ON organisations REFERENCING NEW TABLE AS fresh
        FOR EACH STATEMENT EXECUTE FUNCTION note_first_verifications()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update']) await runner.query(`DROP TRIGGER note_first_verifications_on_${event} ON organisations`);
    await runner.query('DROP FUNCTION note_first_verifications()');
    await runner.query('DROP TABLE first_verifications');
    await dropFigureTables(runner);
  }
}
