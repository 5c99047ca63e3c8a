import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisers say of their dates: an open end, and what one wants to know of a training. */
export class OrganisersWrite1733410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE events
        ADD open_end boolean NOT NULL DEFAULT false CHECK (NOT (open_end AND all_day)),
        ADD target_group text,
        ADD certificate text,
        ADD costs text,
        ADD provider text,
        ADD version integer NOT NULL DEFAULT 1`);
    await runner.query(`DROP TRIGGER note_event_revision ON events`);
    await runner.query(`
      CREATE TRIGGER note_event_revision BEFORE UPDATE ON events FOR EACH ROW
      WHEN ((OLD.status, OLD.title, OLD.summary, OLD.starts_at, OLD.ends_at, OLD.open_end, OLD.time_zone, OLD.all_day, OLD.venue, OLD.street, OLD.postal_code, OLD.town, OLD.online_url)
        IS DISTINCT FROM (NEW.status, NEW.title, NEW.summary, NEW.starts_at, NEW.ends_at, NEW.open_end, NEW.time_zone, NEW.all_day, NEW.venue, NEW.street, NEW.postal_code, NEW.town, NEW.online_url))
      EXECUTE FUNCTION note_event_revision()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_revision ON events`);
    await runner.query(`
      CREATE TRIGGER note_event_revision BEFORE UPDATE ON events FOR EACH ROW
      WHEN ((OLD.status, OLD.title, OLD.summary, OLD.starts_at, OLD.ends_at, OLD.time_zone, OLD.all_day, OLD.venue, OLD.street, OLD.postal_code, OLD.town, OLD.online_url)
        IS DISTINCT FROM (NEW.status, NEW.title, NEW.summary, NEW.starts_at, NEW.ends_at, NEW.time_zone, NEW.all_day, NEW.venue, NEW.street, NEW.postal_code, NEW.town, NEW.online_url))
      EXECUTE FUNCTION note_event_revision()`);
    await runner.query(`ALTER TABLE events DROP open_end, DROP target_group, DROP certificate, DROP costs, DROP provider, DROP version`);
  }
}
