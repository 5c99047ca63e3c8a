import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When what people could see already was to begin before it was moved, whoever moved it; what is moved back was not. */
export class MovedFrom1733540000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE events ADD moved_from timestamptz(3)`);
    await runner.query(`
      CREATE FUNCTION note_event_move() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.moved_from := NULLIF(COALESCE(OLD.moved_from, OLD.starts_at), NEW.starts_at);
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER note_event_move BEFORE UPDATE ON events FOR EACH ROW
      WHEN (OLD.status = 'PUBLISHED' AND NEW.status = 'PUBLISHED' AND OLD.starts_at <> NEW.starts_at)
      EXECUTE FUNCTION note_event_move()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_event_move ON events`);
    await runner.query(`DROP FUNCTION note_event_move()`);
    await runner.query(`ALTER TABLE events DROP moved_from`);
  }
}
