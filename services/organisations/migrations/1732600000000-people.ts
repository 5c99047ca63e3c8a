import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1732600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        email text NOT NULL UNIQUE,
        name text,
        locale text NOT NULL,
        is_operator boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_on date NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE sessions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        token_hash bytea NOT NULL,
        previous_token_hash bytea,
        device text,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        rotated_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX sessions_by_token ON sessions (token_hash)');
    await runner.query('CREATE INDEX sessions_by_previous_token ON sessions (previous_token_hash)');
    await runner.query('CREATE INDEX sessions_by_person ON sessions (person_id)');
    await runner.query(`
      CREATE TABLE sign_in_links (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        token_hash bytea NOT NULL UNIQUE,
        email text NOT NULL,
        locale text NOT NULL,
        return_to text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        sent_at timestamptz,
        used_at timestamptz
      )`);
    await runner.query('CREATE INDEX sign_in_links_by_end ON sign_in_links (expires_at)');
    await runner.query(`
      CREATE TABLE sign_in_limits (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
    await runner.query(`
      CREATE TABLE memberships (
        organisation_id uuid NOT NULL REFERENCES organisations ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        role text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organisation_id, person_id)
      )`);
    await runner.query('CREATE INDEX memberships_by_person ON memberships (person_id)');
    await runner.query(`
      CREATE TABLE coordinators (
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (network_id, person_id)
      )`);
    await runner.query('CREATE INDEX coordinators_by_person ON coordinators (person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE coordinators, memberships, sign_in_limits, sign_in_links, sessions, people');
  }
}
