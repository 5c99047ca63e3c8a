import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds known words by how they begin, whatever the collation of the database. */
export class WordsByBeginning1733340000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX known_words_by_beginning ON known_words (word text_pattern_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX known_words_by_beginning`);
  }
}
