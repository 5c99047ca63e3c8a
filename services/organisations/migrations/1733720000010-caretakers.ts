import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Owners who look after an organisation for its network only until somebody takes it over. */
export class Caretakers1733720000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE memberships ADD COLUMN is_caretaker boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE memberships DROP COLUMN is_caretaker');
  }
}
