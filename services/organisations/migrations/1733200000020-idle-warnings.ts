import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That somebody was warned before their idle account is erased; it counts for one stretch of idleness, told by its first day. */
export class IdleWarnings1733200000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idle_warnings (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        last_seen_on date NOT NULL,
        days_before integer NOT NULL,
        warned_on date NOT NULL,
        PRIMARY KEY (person_id, last_seen_on, days_before)
      )`);
    await runner.query('CREATE INDEX people_by_last_use ON people (last_seen_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX people_by_last_use');
    await runner.query('DROP TABLE idle_warnings');
  }
}
