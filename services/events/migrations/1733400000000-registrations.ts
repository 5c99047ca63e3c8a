import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who comes to an event. The seats of an event are counted by a trigger from the rows that hold some, so that they cannot drift, whoever changes a row;
 * and the check on them lets no event be overbooked, whoever tries.
 */
export class Registrations1733400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE events
        ADD seats_taken integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT events_not_overbooked CHECK (seats_taken >= 0 AND (capacity IS NULL OR seats_taken <= capacity))`);
    await runner.query(`
      CREATE TABLE registrations (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        event_id uuid NOT NULL REFERENCES events,
        person_id uuid,
        name text NOT NULL,
        email text NOT NULL,
        locale text NOT NULL,
        party_size integer NOT NULL CHECK (party_size BETWEEN 1 AND 20),
        status text NOT NULL,
        token_hash bytea,
        token_expires_at timestamptz(3),
        link_hash bytea,
        queue_number bigint,
        offered_until timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        ended_at timestamptz(3)
      )`);
    await runner.query(`CREATE SEQUENCE registration_queue`);
    await runner.query(`CREATE UNIQUE INDEX registrations_once ON registrations (event_id, lower(email)) WHERE status IN ('REGISTERED', 'WAITING', 'OFFERED')`);
    await runner.query(`CREATE UNIQUE INDEX registrations_by_token ON registrations (token_hash)`);
    await runner.query(`CREATE UNIQUE INDEX registrations_by_link ON registrations (link_hash)`);
    await runner.query(`CREATE INDEX registrations_by_event ON registrations (event_id, created_at, id)`);
    await runner.query(`CREATE INDEX registrations_by_person ON registrations (person_id, created_at, id)`);
    await runner.query(`CREATE INDEX registrations_by_address ON registrations (lower(email))`);
    await runner.query(`CREATE INDEX registrations_waiting ON registrations (event_id, queue_number) WHERE status = 'WAITING'`);
    await runner.query(`CREATE INDEX registrations_offered ON registrations (offered_until) WHERE status = 'OFFERED'`);
    await runner.query(`CREATE INDEX registrations_requested ON registrations (token_expires_at) WHERE status = 'REQUESTED'`);
    await runner.query(`
      CREATE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before integer := CASE WHEN TG_OP <> 'INSERT' AND OLD.status IN ('REGISTERED', 'OFFERED') THEN OLD.party_size ELSE 0 END;
        after integer := CASE WHEN TG_OP <> 'DELETE' AND NEW.status IN ('REGISTERED', 'OFFERED') THEN NEW.party_size ELSE 0 END;
      BEGIN
        IF before <> after THEN
          UPDATE events SET seats_taken = seats_taken + after - before WHERE id = coalesce(NEW.event_id, OLD.event_id);
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER count_seats AFTER INSERT OR UPDATE OF status, party_size OR DELETE ON registrations FOR EACH ROW EXECUTE FUNCTION count_seats()`);
    await runner.query(`
      CREATE TABLE registration_mails (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        registration_id uuid NOT NULL REFERENCES registrations ON DELETE CASCADE,
        kind text NOT NULL,
        planned_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3)
      )`);
    await runner.query(`CREATE INDEX registration_mails_by_registration ON registration_mails (registration_id)`);
    await runner.query(`CREATE UNIQUE INDEX registration_mails_reminder ON registration_mails (registration_id) WHERE kind = 'REMINDER'`);
    await runner.query(`CREATE TABLE spent_challenges (id text PRIMARY KEY, expires_at timestamptz NOT NULL)`);
    await runner.query(`CREATE TABLE registration_limits (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE registration_limits, spent_challenges, registration_mails, registrations`);
    await runner.query(`DROP FUNCTION count_seats()`);
    await runner.query(`DROP SEQUENCE registration_queue`);
    await runner.query(`ALTER TABLE events DROP CONSTRAINT events_not_overbooked, DROP seats_taken`);
  }
}
