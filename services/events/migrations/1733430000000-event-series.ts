import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series, and which of their dates an event is. */
export class EventSeries1733430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_series (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        length_days integer NOT NULL CHECK (length_days >= 0),
        length_seconds integer NOT NULL CHECK (length_seconds >= 0),
        time_zone text NOT NULL,
        all_day boolean NOT NULL,
        rule text,
        added timestamptz[] NOT NULL DEFAULT '{}',
        excluded timestamptz[] NOT NULL DEFAULT '{}',
        template jsonb NOT NULL,
        unfolded_until timestamptz(3) NOT NULL,
        ended boolean NOT NULL DEFAULT false
      )`);
    await runner.query(`CREATE INDEX event_series_to_unfold ON event_series (unfolded_until) WHERE NOT ended`);
    await runner.query(`
      ALTER TABLE events ADD series_id uuid REFERENCES event_series (id), ADD recurrence_id timestamptz(3), ADD overridden_by text,
        ADD CHECK ((series_id IS NULL) = (recurrence_id IS NULL))`);
    await runner.query(`CREATE UNIQUE INDEX events_by_series ON events (series_id, recurrence_id) WHERE series_id IS NOT NULL`);
    await runner.query(`
      CREATE FUNCTION note_event_override() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('events.series_is_written', true) IS DISTINCT FROM 'yes' THEN
          NEW.overridden_by := 'HAND';
        END IF;
        RETURN NEW;
      END $$`);
    // Whoever changes a date of a series by itself sets it apart, however they write it.
    await runner.query(`
      CREATE TRIGGER note_event_override BEFORE UPDATE ON events FOR EACH ROW
      WHEN (OLD.series_id IS NOT NULL AND (OLD.status, OLD.title, OLD.summary, OLD.description, OLD.starts_at, OLD.ends_at, OLD.time_zone, OLD.all_day, OLD.venue, OLD.street, OLD.postal_code, OLD.town, OLD.online_url, OLD.capacity)
        IS DISTINCT FROM (NEW.status, NEW.title, NEW.summary, NEW.description, NEW.starts_at, NEW.ends_at, NEW.time_zone, NEW.all_day, NEW.venue, NEW.street, NEW.postal_code, NEW.town, NEW.online_url, NEW.capacity))
      EXECUTE FUNCTION note_event_override()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_override ON events`);
    await runner.query(`DROP FUNCTION note_event_override()`);
    await runner.query(`DROP INDEX events_by_series`);
    await runner.query(`ALTER TABLE events DROP series_id, DROP recurrence_id, DROP overridden_by`);
    await runner.query(`DROP TABLE event_series`);
  }
}
