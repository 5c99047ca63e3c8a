import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A capacity that is lowered for many dates at once, as by their series, takes effect on each as far as its seats are free. */
export class SeatsStay1733400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_taken_seats() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.capacity := NEW.seats_taken;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_taken_seats BEFORE UPDATE OF capacity ON events FOR EACH ROW
      WHEN (NEW.capacity IS DISTINCT FROM OLD.capacity AND NEW.capacity < NEW.seats_taken) EXECUTE FUNCTION keep_taken_seats()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER keep_taken_seats ON events`);
    await runner.query(`DROP FUNCTION keep_taken_seats()`);
  }
}
