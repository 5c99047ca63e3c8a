import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reports1732800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reports (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL,
        object_id uuid NOT NULL,
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        reason text NOT NULL,
        comment text,
        reporter_id uuid,
        status text NOT NULL DEFAULT 'OPEN',
        created_at timestamptz(3) NOT NULL,
        decision text,
        note text,
        closed_at timestamptz(3)
      )`);
    await runner.query(`CREATE INDEX reports_by_network ON reports (network_id, status, id)`);
    await runner.query(`CREATE UNIQUE INDEX reports_open_once ON reports (reporter_id, object_id) WHERE status = 'OPEN'`);
    await runner.query(`
      CREATE TABLE report_limits (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE report_limits`);
    await runner.query(`DROP TABLE reports`);
  }
}
