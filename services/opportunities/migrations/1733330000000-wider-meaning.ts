import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEANING_OF_WORDS } from './sql/meaning-of-words.ts';
import { WIDER_MEANING } from './sql/wider-meaning.ts';

/**
 * Words find more of what is meant and less of what is not: interests are found by their names, a word by narrower ones, compounds that are not about
 * their parts stay whole, and phrases of several words have synonyms too, and German words do not find English ones that look like them. Every posting is read again by a worker.
 */
export class WiderMeaning1733330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE whole_words (root text PRIMARY KEY)`);
    await runner.query(`DELETE FROM word_phrases`);
    await runner.query(`ALTER TABLE word_phrases DROP COLUMN phrase, ADD COLUMN pattern text PRIMARY KEY, ADD COLUMN start text NOT NULL, ADD COLUMN instead text`);
    for (const statement of WIDER_MEANING) await runner.query(statement);
    await runner.query(`UPDATE word_parts SET root = word_root(root) WHERE root <> word_root(root)`);
    await runner.query(`UPDATE known_words SET root = word_root(root) WHERE root <> word_root(root)`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_posting_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := opportunities.posting_words(NEW.text_language, normalize(NEW.title), normalize(NEW.summary), normalize(NEW.description))
          || opportunities.interest_words(NEW.text_language, NEW.interest_ids);
        RETURN NEW;
      END $$`);
    await this.keepWordsWith(runner, 'title, summary, description, text_language, interest_ids');
    await runner.query(`DELETE FROM word_state`);
    await runner.query(`INSERT INTO words_to_learn SELECT id FROM opportunities ON CONFLICT DO NOTHING`);
  }

  private async keepWordsWith(runner: QueryRunner, columns: string): Promise<void> {
    await runner.query(`DROP TRIGGER keep_posting_words ON opportunities`);
    await runner.query(`
      CREATE TRIGGER keep_posting_words BEFORE INSERT OR UPDATE OF ${columns}
      ON opportunities FOR EACH ROW EXECUTE FUNCTION keep_posting_words()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.keepWordsWith(runner, 'title, summary, description, text_language');
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_posting_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := opportunities.posting_words(NEW.text_language, normalize(NEW.title), normalize(NEW.summary), normalize(NEW.description));
        RETURN NEW;
      END $$`);
    await runner.query(`DELETE FROM word_phrases`);
    await runner.query(`ALTER TABLE word_phrases DROP COLUMN pattern, DROP COLUMN start, DROP COLUMN instead, ADD COLUMN phrase text PRIMARY KEY`);
    for (const statement of MEANING_OF_WORDS) await runner.query(statement.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await runner.query(`DROP FUNCTION meant_query(tsquery, text), english_word_query(text), query_without_light(tsquery), word_query(text, text), interest_words(text, text[]), found_parts(text[]), near_query(text[]), names_interest(text)`);
    await runner.query(`DROP TABLE whole_words`);
    await runner.query(`DELETE FROM word_state`);
  }
}
