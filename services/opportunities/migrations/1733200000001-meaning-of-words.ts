import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DE, EN } from './1732500000000-typed-words.ts';
import { MEANING_OF_WORDS, STEMMED } from './sql/meaning-of-words.ts';

/**
 * What a word means to a search: its root however it is spelled, the parts of a compound, synonyms of the field. Every posting that is there
 * waits for a worker to learn its words; until then it is found as before.
 */
export class MeaningOfWords1733200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE word_parts (
        form text NOT NULL,
        is_last boolean NOT NULL,
        root text NOT NULL,
        PRIMARY KEY (form, is_last)
      )`);
    await runner.query(`CREATE TABLE known_words (word text PRIMARY KEY, shown text NOT NULL, root text NOT NULL)`);
    await runner.query(`CREATE INDEX known_words_by_root ON known_words (root)`);
    await runner.query(`CREATE INDEX known_words_by_trigram ON known_words USING gin (word public.gin_trgm_ops)`);
    await runner.query(`CREATE TABLE word_synonyms (root text PRIMARY KEY, others text[] NOT NULL)`);
    await runner.query(`CREATE TABLE light_words (root text PRIMARY KEY)`);
    await runner.query(`CREATE TABLE passing_words (word text PRIMARY KEY)`);
    await runner.query(`CREATE TABLE word_phrases (phrase text PRIMARY KEY)`);
    await runner.query(`CREATE TABLE word_state (is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one), fingerprint text NOT NULL)`);
    await runner.query(`CREATE TABLE words_to_learn (id uuid PRIMARY KEY)`);
    for (const statement of MEANING_OF_WORDS) await runner.query(statement);
    await runner.query(`
      CREATE FUNCTION note_words_to_learn() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO opportunities.words_to_learn VALUES (NEW.id) ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER note_words_to_learn AFTER INSERT OR UPDATE OF title, summary, description, text_language, status ON opportunities
      FOR EACH ROW EXECUTE FUNCTION note_words_to_learn()`);
    await runner.query(`INSERT INTO words_to_learn SELECT id FROM opportunities`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER note_words_to_learn ON opportunities`);
    await runner.query(`DROP FUNCTION note_words_to_learn()`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION posting_words(language text, title text, summary text, description text) RETURNS tsvector LANGUAGE sql STABLE
      RETURN ${STEMMED}`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE
      RETURN opportunities.as_prefixes(${DE}) || opportunities.as_prefixes(${EN})`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION has_words(typed text) RETURNS boolean LANGUAGE sql STABLE
      RETURN numnode(${DE}) > 0 AND numnode(${EN}) > 0`);
    await runner.query(`DROP FUNCTION stemmed_words(text, text, text, text), meant_query(tsquery), word_query(text), synonyms_query(text), with_phrases(text)`);
    await runner.query(`DROP FUNCTION plain_word_query(text, text), part_query(text, text), splits_of(text[]), quoted_lexeme(text), word_root(text)`);
    await runner.query(`UPDATE opportunities SET title = title`);
    await runner.query(`DROP TABLE word_parts, known_words, word_synonyms, light_words, passing_words, word_phrases, word_state, words_to_learn`);
  }
}
