import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SavedSearches1733300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_searches (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid,
        email text NOT NULL,
        locale text NOT NULL,
        name text NOT NULL,
        criteria jsonb NOT NULL,
        query text NOT NULL,
        frequency text NOT NULL,
        ends_on date,
        created_at timestamptz(3) NOT NULL,
        confirmed_at timestamptz(3),
        paused_at timestamptz(3),
        last_alert_at timestamptz(3),
        token_hash bytea UNIQUE,
        token_expires_at timestamptz(3),
        confirmation_sent_at timestamptz(3),
        link_hash bytea NOT NULL UNIQUE
      )`);
    // One search is kept once: who saves it again changes it.
    await runner.query(`CREATE UNIQUE INDEX saved_searches_by_person ON saved_searches (person_id, md5(criteria::text)) WHERE person_id IS NOT NULL`);
    await runner.query(`CREATE INDEX saved_searches_by_address ON saved_searches (lower(email))`);
    await runner.query(`CREATE INDEX saved_searches_unconfirmed ON saved_searches (token_expires_at) WHERE confirmed_at IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_searches');
  }
}
