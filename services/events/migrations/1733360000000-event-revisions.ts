import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a calendar has to know to tell an entry that was changed from the one that it has. */
export class EventRevisions1733360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE events ADD sequence integer NOT NULL DEFAULT 0, ADD updated_at timestamptz(3) NOT NULL DEFAULT now()`);
    await runner.query(`
      CREATE FUNCTION note_event_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sequence := OLD.sequence + 1;
        NEW.updated_at := now();
        RETURN NEW;
      END $$`);
    // What nobody reads in a calendar is no revision.
    await runner.query(`
      CREATE TRIGGER note_event_revision BEFORE UPDATE ON events FOR EACH ROW
      WHEN ((OLD.status, OLD.title, OLD.summary, OLD.starts_at, OLD.ends_at, OLD.time_zone, OLD.all_day, OLD.venue, OLD.street, OLD.postal_code, OLD.town, OLD.online_url)
        IS DISTINCT FROM (NEW.status, NEW.title, NEW.summary, NEW.starts_at, NEW.ends_at, NEW.time_zone, NEW.all_day, NEW.venue, NEW.street, NEW.postal_code, NEW.town, NEW.online_url))
      EXECUTE FUNCTION note_event_revision()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_revision ON events`);
    await runner.query(`DROP FUNCTION note_event_revision()`);
    await runner.query(`ALTER TABLE events DROP sequence, DROP updated_at`);
  }
}
