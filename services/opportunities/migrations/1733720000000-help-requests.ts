import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands behind a help request that a coordinator took by telephone. No foreign key: what is known of a person goes by an erasure of its own, never unnoticed with its posting. */
export class HelpRequests1733720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE help_requests (
        opportunity_id uuid PRIMARY KEY,
        network_id uuid NOT NULL,
        person_name text NOT NULL,
        street text NOT NULL,
        phone text,
        note text,
        taken_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3)
      )`);
    await runner.query('CREATE INDEX help_requests_by_network ON help_requests (network_id, taken_at)');
    await runner.query('CREATE INDEX help_requests_by_end ON help_requests (ended_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE help_requests');
  }
}
