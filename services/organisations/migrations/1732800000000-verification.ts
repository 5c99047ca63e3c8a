import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Verification1732800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verifications ADD COLUMN how text, ADD COLUMN how_in_words text`);
    await runner.query(`CREATE INDEX verifications_by_end ON verifications (valid_until, id) WHERE valid_until IS NOT NULL`);
    await runner.query(`ALTER TABLE organisations ADD COLUMN waiting_since timestamptz(3) NOT NULL DEFAULT now()`);
    await runner.query(`CREATE INDEX organisations_waiting ON organisations (network_id, waiting_since, id) WHERE status = 'PENDING'`);
    await runner.query(`
      CREATE TABLE decisions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisations ON DELETE CASCADE,
        step text NOT NULL,
        words text,
        decided_by uuid,
        decided_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        mailed_at timestamptz(3),
        UNIQUE (organisation_id, version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE decisions`);
    await runner.query(`ALTER TABLE organisations DROP COLUMN waiting_since`);
    await runner.query(`DROP INDEX verifications_by_end`);
    await runner.query(`ALTER TABLE verifications DROP COLUMN how, DROP COLUMN how_in_words`);
  }
}
