import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CheckReminders1732800000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE check_reminders (
        verification_id uuid NOT NULL REFERENCES verifications ON DELETE CASCADE,
        stage text NOT NULL,
        reminded_on date NOT NULL,
        PRIMARY KEY (verification_id, stage)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE check_reminders`);
  }
}
