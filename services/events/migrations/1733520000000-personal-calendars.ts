import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars of one's own registrations under a secret address, of which only a hash is kept. */
export class PersonalCalendars1733520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE personal_calendars (
        person_id uuid PRIMARY KEY,
        email text,
        token_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX personal_calendars_by_token ON personal_calendars (token_hash)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE personal_calendars');
  }
}
