import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Postings that have come to light and that nobody was told of yet, noted with the change itself, whoever makes it; what was told to which saved search, once;
 * and the mails that tell it. A posting comes to light when it is published, also again, and when its organisation is verified.
 */
export class Alerts1733310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alert_due (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        posting_id uuid NOT NULL,
        due_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE alert_mails (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        planned_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3)
      )`);
    await runner.query(`
      CREATE TABLE alert_matches (
        saved_search_id uuid NOT NULL REFERENCES saved_searches ON DELETE CASCADE,
        opportunity_id uuid NOT NULL REFERENCES opportunities ON DELETE CASCADE,
        matched_at timestamptz(3) NOT NULL,
        mail_id uuid,
        PRIMARY KEY (saved_search_id, opportunity_id)
      )`);
    await runner.query(`COMMENT ON COLUMN alert_matches.mail_id IS 'the mail that tells it, which may be forgotten by now; null while none does'`);
    await runner.query(`CREATE INDEX alert_matches_by_opportunity ON alert_matches (opportunity_id)`);
    await runner.query(`CREATE INDEX alert_matches_by_mail ON alert_matches (mail_id) WHERE mail_id IS NOT NULL`);
    await runner.query(`CREATE INDEX alert_matches_waiting ON alert_matches (matched_at) WHERE mail_id IS NULL`);
    await this.triggers(runner);
  }

  /** Functions of a trigger name their schema, since they run for whoever writes. */
  private async triggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION note_new_postings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO opportunities.alert_due (posting_id) SELECT id FROM fresh WHERE status = 'PUBLISHED';
        ELSE
          INSERT INTO opportunities.alert_due (posting_id) SELECT id FROM fresh JOIN stale USING (id) WHERE fresh.status = 'PUBLISHED' AND stale.status <> 'PUBLISHED';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION note_postings_of_verified() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO opportunities.alert_due (posting_id)
        SELECT o.id FROM fresh JOIN stale USING (id) JOIN opportunities.opportunities o ON o.organisation_id = fresh.id
         WHERE fresh.status = 'VERIFIED' AND stale.status <> 'VERIFIED' AND o.status = 'PUBLISHED';
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER note_new_postings_on_insert AFTER INSERT ON opportunities REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION note_new_postings()`);
    await runner.query(`CREATE TRIGGER note_new_postings_on_update AFTER UPDATE ON opportunities REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION note_new_postings()`);
    await runner.query(`
      CREATE TRIGGER note_postings_of_verified_on_update AFTER UPDATE ON known_organisations REFERENCING OLD TABLE AS stale NEW TABLE AS fresh
      FOR EACH STATEMENT EXECUTE FUNCTION note_postings_of_verified()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_postings_of_verified_on_update ON known_organisations`);
    await runner.query(`DROP TRIGGER note_new_postings_on_update ON opportunities`);
    await runner.query(`DROP TRIGGER note_new_postings_on_insert ON opportunities`);
    await runner.query(`DROP FUNCTION note_new_postings(), note_postings_of_verified()`);
    await runner.query(`DROP TABLE alert_matches, alert_mails, alert_due`);
  }
}
