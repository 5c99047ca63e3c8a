import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of the file of synonyms, so that one which no posting has yet is corrected as well when somebody mistypes it. */
export class WordsOfTheFile1733880000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE file_words (word text PRIMARY KEY, shown text NOT NULL)`);
    await runner.query(`CREATE INDEX file_words_by_trigram ON file_words USING gin (word public.gin_trgm_ops)`);
    await runner.query(`DELETE FROM word_state`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE file_words`);
  }
}
