import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dayIn } from '../../shared/site-days.repository.ts';
import { dropFigureTables, makeFigureTables } from '../../shared/figures/figure-tables.ts';

const NOTE = 'INSERT INTO opportunities.posting_changes (opportunity_id, status, day)';

/** The figures of networks, and what becomes of postings day by day so that it can be counted: a posting itself knows only how it is now. */
export class Figures1733550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeFigureTables(runner);
    await runner.query(`
      CREATE TABLE posting_changes (
        opportunity_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('PUBLISHED', 'FILLED', 'EXPIRED')),
        day date NOT NULL,
        PRIMARY KEY (day, status, opportunity_id)
      )`);
    await runner.query(`COMMENT ON TABLE posting_changes IS 'PUBLISHED: for the first time; kept until it is counted'`);
    await runner.query(`
      CREATE FUNCTION note_posting_changes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          ${NOTE} SELECT id, 'PUBLISHED', ${dayIn('published_at')} FROM fresh WHERE status = 'PUBLISHED' AND published_at IS NOT NULL ON CONFLICT DO NOTHING;
        ELSE
          ${NOTE} SELECT fresh.id, 'PUBLISHED', ${dayIn('fresh.published_at')} FROM fresh JOIN stale USING (id) WHERE fresh.published_at IS NOT NULL AND stale.published_at IS NULL
          UNION ALL SELECT fresh.id, fresh.status, ${dayIn('now()')} FROM fresh JOIN stale USING (id) WHERE fresh.status IN ('FILLED', 'EXPIRED') AND fresh.status <> stale.status
          ON CONFLICT DO NOTHING;
        END IF;
        RETURN NULL;
      END $$`);
    for (const [event, tables] of [['INSERT', 'NEW TABLE AS fresh'], ['UPDATE', 'OLD TABLE AS stale NEW TABLE AS fresh']] as const) {
      await runner.query(`
        CREATE TRIGGER note_posting_changes_on_${event.toLowerCase()} AFTER ${event} ON opportunities REFERENCING ${tables}
        FOR EACH STATEMENT EXECUTE FUNCTION note_posting_changes()`);
    }
    await runner.query(`${NOTE} SELECT id, 'PUBLISHED', ${dayIn('published_at')} FROM opportunities.opportunities WHERE published_at IS NOT NULL`);
    await runner.query('CREATE INDEX inquiries_by_confirmation ON inquiries (confirmed_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX inquiries_by_confirmation');
    for (const event of ['insert', 'update']) await runner.query(`DROP TRIGGER note_posting_changes_on_${event} ON opportunities`);
    await runner.query('DROP FUNCTION note_posting_changes()');
    await runner.query('DROP TABLE posting_changes');
    await dropFigureTables(runner);
  }
}
