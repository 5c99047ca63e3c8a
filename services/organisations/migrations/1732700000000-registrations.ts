import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Registrations1732700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisations
        ADD COLUMN register_court text,
        ADD COLUMN register_number text,
        ADD COLUMN looking_for_helpers boolean NOT NULL DEFAULT false,
        ADD COLUMN looking_for_members boolean NOT NULL DEFAULT false`);
    await runner.query(`CREATE INDEX organisations_by_similar_name ON organisations USING gin (fold(name) public.gin_trgm_ops)`);
    await runner.query(`
      CREATE TABLE organisation_limits (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organisation_limits`);
    await runner.query(`DROP INDEX organisations_by_similar_name`);
    await runner.query(`
      ALTER TABLE organisations DROP COLUMN register_court, DROP COLUMN register_number, DROP COLUMN looking_for_helpers, DROP COLUMN looking_for_members`);
  }
}
