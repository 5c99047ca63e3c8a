import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The shifts of a work day. Seats are counted at a place of seating: an event, or one of its shifts. A registration is for a shift if it names one, else for
 * the event; the trigger counts it there, and the check lets neither be overbooked.
 */
export class Shifts1733510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_shifts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        event_id uuid NOT NULL REFERENCES events ON DELETE CASCADE,
        title text NOT NULL,
        note text NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        capacity integer,
        seats_taken integer NOT NULL DEFAULT 0,
        sequence integer NOT NULL DEFAULT 0,
        UNIQUE (id, event_id),
        CHECK (starts_at < ends_at),
        CONSTRAINT event_shifts_not_overbooked CHECK (seats_taken >= 0 AND (capacity IS NULL OR seats_taken <= capacity))
      )`);
    await runner.query(`CREATE INDEX event_shifts_by_event ON event_shifts (event_id, starts_at, id)`);
    await runner.query(`CREATE INDEX event_shifts_by_start ON event_shifts (starts_at)`);
    await runner.query(`
      CREATE FUNCTION note_shift_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.sequence := OLD.sequence + 1;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER note_shift_revision BEFORE UPDATE ON event_shifts FOR EACH ROW
      WHEN ((OLD.title, OLD.starts_at, OLD.ends_at) IS DISTINCT FROM (NEW.title, NEW.starts_at, NEW.ends_at)) EXECUTE FUNCTION note_shift_revision()`);
    // Other rows of one request wait for the token of the first; once that is used they stand alone.
    await runner.query(`
      ALTER TABLE registrations
        ADD shift_id uuid,
        ADD requested_with uuid REFERENCES registrations ON DELETE CASCADE,
        ADD FOREIGN KEY (shift_id, event_id) REFERENCES event_shifts (id, event_id) ON DELETE SET NULL (shift_id)`);
    await runner.query(`CREATE INDEX registrations_of_request ON registrations (requested_with) WHERE requested_with IS NOT NULL`);
    await runner.query(`DROP INDEX registrations_once, registrations_waiting`);
    await runner.query(`
      CREATE UNIQUE INDEX registrations_once ON registrations (coalesce(shift_id, event_id), lower(email)) WHERE status IN ('REGISTERED', 'WAITING', 'OFFERED')`);
    await runner.query(`CREATE INDEX registrations_waiting ON registrations (coalesce(shift_id, event_id), queue_number) WHERE status = 'WAITING'`);
    await runner.query(`CREATE INDEX registrations_by_shift ON registrations (shift_id) WHERE shift_id IS NOT NULL`);
    await runner.query(`
      CREATE VIEW seatings AS
        SELECT id, id AS event_id, status, organisation_id, starts_at, ends_at, capacity, seats_taken FROM events
        UNION ALL
        SELECT s.id, s.event_id, e.status, e.organisation_id, s.starts_at, s.ends_at, s.capacity, s.seats_taken FROM event_shifts s JOIN events e ON e.id = s.event_id`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before integer := CASE WHEN TG_OP <> 'INSERT' AND OLD.status IN ('REGISTERED', 'OFFERED') THEN OLD.party_size ELSE 0 END;
        after integer := CASE WHEN TG_OP <> 'DELETE' AND NEW.status IN ('REGISTERED', 'OFFERED') THEN NEW.party_size ELSE 0 END;
        shift uuid := coalesce(NEW.shift_id, OLD.shift_id);
      BEGIN
        IF before <> after AND shift IS NULL THEN
          UPDATE events SET seats_taken = seats_taken + after - before WHERE id = coalesce(NEW.event_id, OLD.event_id);
        ELSIF before <> after THEN
          UPDATE event_shifts SET seats_taken = seats_taken + after - before WHERE id = shift;
        END IF;
        RETURN NULL;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM registrations WHERE shift_id IS NOT NULL`);
    await runner.query(`DROP VIEW seatings`);
    await runner.query(`DROP INDEX registrations_once, registrations_waiting`);
    await runner.query(`ALTER TABLE registrations DROP shift_id, DROP requested_with`);
    await runner.query(`CREATE UNIQUE INDEX registrations_once ON registrations (event_id, lower(email)) WHERE status IN ('REGISTERED', 'WAITING', 'OFFERED')`);
    await runner.query(`CREATE INDEX registrations_waiting ON registrations (event_id, queue_number) WHERE status = 'WAITING'`);
    await runner.query(`DROP TABLE event_shifts`);
    await runner.query(`DROP FUNCTION note_shift_revision()`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before integer := CASE WHEN TG_OP <> 'INSERT' AND OLD.status IN ('REGISTERED', 'OFFERED') THEN OLD.party_size ELSE 0 END;
        after integer := CASE WHEN TG_OP <> 'DELETE' AND NEW.status IN ('REGISTERED', 'OFFERED') THEN NEW.party_size ELSE 0 END;
      BEGIN
        IF before <> after THEN
          UPDATE events SET seats_taken = seats_taken + after - before WHERE id = coalesce(NEW.event_id, OLD.event_id);
        END IF;
        RETURN NULL;
      END $$`);
  }
}
