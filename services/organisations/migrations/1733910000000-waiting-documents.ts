import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that have come in and wait to become the document of an article, in the portions in which they came. */
export class WaitingDocuments1733910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE waiting_documents (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        begun_at timestamptz(3) NOT NULL,
        portions integer NOT NULL DEFAULT 0,
        size integer NOT NULL DEFAULT 0,
        format text
      )`);
    await runner.query('CREATE INDEX waiting_documents_by_person ON waiting_documents (person_id, begun_at)');
    await runner.query('CREATE INDEX waiting_documents_by_age ON waiting_documents (begun_at)');
    await runner.query(`
      CREATE TABLE waiting_document_portions (
        document_id uuid NOT NULL REFERENCES waiting_documents ON DELETE CASCADE,
        number integer NOT NULL,
        content bytea NOT NULL,
        PRIMARY KEY (document_id, number)
      )`);
    // Most of them are compressed already.
    await runner.query('ALTER TABLE waiting_document_portions ALTER COLUMN content SET STORAGE EXTERNAL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE waiting_document_portions, waiting_documents');
  }
}
