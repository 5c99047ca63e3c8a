import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people said about kinds of mails, by a mark of their address. */
export class NotificationChoices1733610000000 implements MigrationInterface {
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
