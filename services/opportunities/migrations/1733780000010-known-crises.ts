import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What this subgraph must know of the crises of networks. */
export class KnownCrises1733780000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_crises (
        id uuid PRIMARY KEY,
        network_id uuid NOT NULL,
        network_slug text NOT NULL,
        network_name text NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query('CREATE INDEX known_crises_of_network ON known_crises (network_id, ends_at)');
    await runner.query('CREATE INDEX known_crises_by_end ON known_crises (ends_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_crises');
  }
}
