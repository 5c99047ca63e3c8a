import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that stand at an address and are read again every night, and what is no longer in a newer version of a list. */
export class ListSources1733780000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE list_sources (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        name text NOT NULL,
        address text NOT NULL,
        has_header boolean NOT NULL,
        columns jsonb NOT NULL,
        mode text NOT NULL,
        problem text,
        tried_at timestamptz(3),
        read_at timestamptz(3),
        changed_at timestamptz(3),
        etag text,
        last_modified text,
        digest text,
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE UNIQUE INDEX list_sources_by_name ON list_sources (network_id, name)');
    await runner.query('ALTER TABLE list_imports ADD COLUMN address text, ADD COLUMN source_id uuid REFERENCES list_sources ON DELETE SET NULL');
    await runner.query('CREATE INDEX list_imports_by_source ON list_imports (source_id) WHERE source_id IS NOT NULL');
    await runner.query(`
      CREATE TABLE list_vanished (
        import_id uuid NOT NULL REFERENCES list_imports ON DELETE CASCADE,
        item_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (import_id, item_id)
      )`);
    await runner.query('CREATE INDEX list_vanished_by_item ON list_vanished (item_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE list_vanished');
    await runner.query('ALTER TABLE list_imports DROP COLUMN source_id, DROP COLUMN address');
    await runner.query('DROP TABLE list_sources');
  }
}
