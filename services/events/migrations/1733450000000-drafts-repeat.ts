import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which rule a draft takes place again once it is published; then its series has the rule. */
export class DraftsRepeat1733450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE events ADD recurrence text CHECK (recurrence IS NULL OR status = 'DRAFT')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE events DROP recurrence`);
  }
}
