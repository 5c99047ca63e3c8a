import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a network says of itself and the colours in which it does. */
export class NetworkSettings1733200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE networks
        ADD COLUMN welcome text,
        ADD COLUMN contact text,
        ADD COLUMN colours jsonb,
        ADD COLUMN version integer NOT NULL DEFAULT 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE networks DROP COLUMN welcome, DROP COLUMN contact, DROP COLUMN colours, DROP COLUMN version`);
  }
}
