import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that coordinators bring in: what they say until it is written, and what they brought for as long as it can be undone. */
export class ListImports1733730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE list_imports (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        network_id uuid NOT NULL REFERENCES networks ON DELETE CASCADE,
        name text NOT NULL,
        file_name text NOT NULL,
        content bytea,
        has_header boolean,
        columns jsonb,
        state text NOT NULL,
        problem text,
        chosen_count integer NOT NULL DEFAULT 0,
        done_count integer NOT NULL DEFAULT 0,
        created_by uuid,
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query('CREATE INDEX list_imports_by_network ON list_imports (network_id, created_at)');
    await runner.query('CREATE INDEX list_imports_by_age ON list_imports (created_at)');
    await runner.query('CREATE INDEX list_imports_by_person ON list_imports (created_by) WHERE created_by IS NOT NULL');
    await runner.query(`CREATE UNIQUE INDEX list_imports_one_at_a_time ON list_imports (network_id) WHERE state IN ('TAKING', 'UNDOING')`);
    await runner.query(`
      CREATE TABLE list_rows (
        import_id uuid NOT NULL REFERENCES list_imports ON DELETE CASCADE,
        line integer NOT NULL,
        organisation_name text,
        title text,
        outcome text NOT NULL,
        problems jsonb NOT NULL,
        is_chosen boolean NOT NULL,
        is_done boolean NOT NULL DEFAULT false,
        organisation_id uuid,
        organisation jsonb,
        opportunity jsonb,
        PRIMARY KEY (import_id, line)
      )`);
    await runner.query(`
      CREATE TABLE list_items (
        import_id uuid NOT NULL REFERENCES list_imports ON DELETE CASCADE,
        item_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        outcome text NOT NULL,
        undo text,
        mark text,
        before jsonb,
        PRIMARY KEY (import_id, item_id)
      )`);
    await runner.query('CREATE INDEX list_items_by_item ON list_items (item_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE list_items');
    await runner.query('DROP TABLE list_rows');
    await runner.query('DROP TABLE list_imports');
  }
}
