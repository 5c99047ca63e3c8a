import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Invitations1732700000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invitations (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisations ON DELETE CASCADE,
        email text NOT NULL,
        role text NOT NULL,
        locale text NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        sent_at timestamptz,
        accepted_at timestamptz
      )`);
    await runner.query('CREATE UNIQUE INDEX invitations_open ON invitations (organisation_id, email) WHERE accepted_at IS NULL');
    await runner.query('CREATE INDEX invitations_by_end ON invitations (expires_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE invitations');
  }
}
