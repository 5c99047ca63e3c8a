import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisers need to write postings themselves: versions against lost updates, the last change, and reminders to confirm. */
export class Workspace1732900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE opportunities
        ADD version integer NOT NULL DEFAULT 1,
        ADD updated_at timestamptz(3) NOT NULL DEFAULT now(),
        ADD reminders_sent smallint NOT NULL DEFAULT 0`);
    await runner.query(`CREATE INDEX opportunities_by_change ON opportunities (organisation_id, updated_at DESC, id DESC)`);
    await runner.query(`
      CREATE TABLE freshness_links (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL,
        opportunity_ids uuid[] NOT NULL,
        token_hash bytea NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3)
      )`);
    await runner.query('CREATE UNIQUE INDEX freshness_links_by_token ON freshness_links (token_hash)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE freshness_links');
    await runner.query('DROP INDEX opportunities_by_change');
    await runner.query('ALTER TABLE opportunities DROP version, DROP updated_at, DROP reminders_sent');
  }
}
