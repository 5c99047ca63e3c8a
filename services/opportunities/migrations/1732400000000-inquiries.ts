import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Inquiries1732400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inquiries (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        opportunity_id uuid,
        organisation_id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        message text NOT NULL,
        locale text NOT NULL,
        status text NOT NULL,
        token_hash bytea NOT NULL,
        token_expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        confirmation_sent_at timestamptz,
        confirmed_at timestamptz,
        delivered_at timestamptz
      )`);
    await runner.query('CREATE UNIQUE INDEX inquiries_by_token ON inquiries (token_hash)');
    await runner.query('CREATE INDEX inquiries_by_organisation ON inquiries (organisation_id, created_at)');
    await runner.query(`CREATE INDEX inquiries_unconfirmed ON inquiries (token_expires_at) WHERE status = 'UNCONFIRMED'`);
    await runner.query(`
      CREATE TABLE spent_challenges (
        id text PRIMARY KEY,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE inquiry_limits (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inquiry_limits, spent_challenges, inquiries');
  }
}
