import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationChoices1733100000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification_choices (
        address_mark text NOT NULL,
        kind text NOT NULL,
        is_wanted boolean NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (address_mark, kind)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification_choices');
  }
}
