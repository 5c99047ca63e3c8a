import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts kept elsewhere (OpenID Connect) with which people sign in. */
export class ExternalAccounts1733400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE external_accounts (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject)
      )`);
    await runner.query('CREATE INDEX external_accounts_by_person ON external_accounts (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE external_accounts');
  }
}
