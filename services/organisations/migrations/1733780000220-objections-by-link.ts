import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is told of a decision can object by the link of the mail; and networks keep answers of their own. */
export class ObjectionsByLink1733780000220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE moderation_decisions ADD COLUMN token_hash bytea');
    await runner.query('CREATE UNIQUE INDEX moderation_decisions_by_token ON moderation_decisions (token_hash) WHERE token_hash IS NOT NULL');
    await runner.query(`
      CREATE TABLE answer_templates (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        name text NOT NULL,
        german text NOT NULL,
        english text NOT NULL,
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX answer_templates_by_name ON answer_templates (network_id, name)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE answer_templates');
    await runner.query('ALTER TABLE moderation_decisions DROP COLUMN token_hash');
  }
}
