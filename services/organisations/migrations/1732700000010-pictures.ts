import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pictures1732700000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pictures (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        organisation_id uuid NOT NULL REFERENCES organisations ON DELETE CASCADE,
        purpose text NOT NULL,
        alt_text text NOT NULL,
        width integer NOT NULL,
        height integer NOT NULL,
        content bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      )`);
    // WebP is compressed already.
    await runner.query('ALTER TABLE pictures ALTER COLUMN content SET STORAGE EXTERNAL');
    await runner.query('CREATE INDEX pictures_by_organisation ON pictures (organisation_id)');
    await runner.query(`CREATE UNIQUE INDEX pictures_one_logo ON pictures (organisation_id) WHERE purpose = 'LOGO'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pictures');
  }
}
