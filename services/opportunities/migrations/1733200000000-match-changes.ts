import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which postings and organisations matching has to read anew, each with its transaction: who knows what they have seen (a snapshot) reads what was
 * committed since, and nothing is missed while nobody listened. A notice without a text only wakes those who listen. Written once a statement.
 */
export class MatchChanges1733200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE match_changes (
        posting_id uuid,
        organisation_id uuid,
        whole boolean NOT NULL DEFAULT false,
        transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
        changed_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((posting_id IS NULL) <> (organisation_id IS NULL))
      )`);
    await runner.query(`COMMENT ON COLUMN match_changes.whole IS 'of an organisation: all its postings may have come or gone, not only how it answers'`);
    await runner.query(`CREATE INDEX match_changes_by_transaction ON match_changes (transaction)`);
    await runner.query(`CREATE INDEX match_changes_by_time ON match_changes USING brin (changed_at)`);
    await runner.query(`DROP TRIGGER tell_of_posting ON opportunities`);
    await runner.query(`DROP TRIGGER tell_of_organisation ON known_organisations`);
    await runner.query(`DROP FUNCTION tell_of_posting(), tell_of_organisation()`);
    await this.postings(runner);
    await this.organisations(runner);
  }

  /** What neither was nor is published, or is written anew as it was, concerns no search. */
  private async postings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION note_postings() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO opportunities.match_changes (posting_id) SELECT id FROM fresh WHERE status = 'PUBLISHED';
        ELSIF TG_OP = 'UPDATE' THEN
          INSERT INTO opportunities.match_changes (posting_id) SELECT id FROM fresh JOIN stale USING (id) WHERE 'PUBLISHED' IN (fresh.status, stale.status) AND fresh IS DISTINCT FROM stale;
        ELSE
          INSERT INTO opportunities.match_changes (posting_id) SELECT id FROM stale WHERE status = 'PUBLISHED';
        END IF;
        IF FOUND THEN PERFORM pg_notify('opportunities_changed', ''); END IF;
        RETURN NULL;
      END $$`);
    await this.triggers(runner, 'opportunities', 'note_postings');
  }

  private async organisations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION note_organisations() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO opportunities.match_changes (organisation_id, whole) SELECT id, true FROM fresh;
        ELSIF TG_OP = 'UPDATE' THEN
          INSERT INTO opportunities.match_changes (organisation_id, whole)
          SELECT id, fresh.status <> stale.status FROM fresh JOIN stale USING (id)
           WHERE (fresh.status, fresh.share_answered, fresh.median_hours) IS DISTINCT FROM (stale.status, stale.share_answered, stale.median_hours);
        ELSE
          INSERT INTO opportunities.match_changes (organisation_id, whole) SELECT id, true FROM stale;
        END IF;
        IF FOUND THEN PERFORM pg_notify('opportunities_changed', ''); END IF;
        RETURN NULL;
      END $$`);
    await this.triggers(runner, 'known_organisations', 'note_organisations');
  }

  private async triggers(runner: QueryRunner, table: string, procedure: string): Promise<void> {
    for (const [event, tables] of [['INSERT', 'NEW TABLE AS fresh'], ['UPDATE', 'OLD TABLE AS stale NEW TABLE AS fresh'], ['DELETE', 'OLD TABLE AS stale']] as const) {
      await runner.query(`
        CREATE TRIGGER ${procedure}_on_${event.toLowerCase()} AFTER ${event} ON ${table} REFERENCING ${tables}
        FOR EACH STATEMENT EXECUTE FUNCTION ${procedure}()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'update', 'delete']) {
      await runner.query(`DROP TRIGGER note_postings_on_${event} ON opportunities`);
      await runner.query(`DROP TRIGGER note_organisations_on_${event} ON known_organisations`);
    }
    await runner.query(`DROP FUNCTION note_postings(), note_organisations()`);
    await runner.query(`DROP TABLE match_changes`);
    await runner.query(`
      CREATE FUNCTION tell_of_posting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('opportunities_changed', coalesce(NEW.id, OLD.id)::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER tell_of_posting AFTER INSERT OR UPDATE OR DELETE ON opportunities
      FOR EACH ROW EXECUTE FUNCTION tell_of_posting()`);
    await runner.query(`
      CREATE FUNCTION tell_of_organisation() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('opportunities_changed', 'organisation ' || coalesce(NEW.id, OLD.id)::text);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER tell_of_organisation AFTER INSERT OR UPDATE OR DELETE ON known_organisations
      FOR EACH ROW EXECUTE FUNCTION tell_of_organisation()`);
  }
}
