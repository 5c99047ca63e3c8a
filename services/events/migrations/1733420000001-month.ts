import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes an event public comes with the index, so that the days of a month are counted without a look at their rows. */
export class Month1733420000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX events_by_network`);
    await runner.query(`CREATE INDEX events_by_network ON events (network_id, starts_at, id) INCLUDE (status, organisation_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX events_by_network`);
    await runner.query(`CREATE INDEX events_by_network ON events (network_id, starts_at, id)`);
  }
}
