import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Crises of networks, those that are over among them: a new one is a new row. */
export class Crises1733780000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE crises (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks (id) ON DELETE CASCADE,
        cause text NOT NULL,
        message_de text,
        message_en text,
        began_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT crises_say_something CHECK (message_de IS NOT NULL OR message_en IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX crises_of_network ON crises (network_id, ends_at)');
    await runner.query('CREATE INDEX crises_by_end ON crises (ends_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE crises');
  }
}
