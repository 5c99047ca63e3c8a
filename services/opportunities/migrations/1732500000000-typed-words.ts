import type { MigrationInterface, QueryRunner } from 'typeorm';

/** German stop words that folding accents makes unrecognisable, and in their place one that the language knows as a stop word. */
const read = (language: 'de' | 'en', stopWord: string): string =>
  `websearch_to_tsquery('opportunities.${language}', regexp_replace(normalize(typed), '\\m(daß|für|über|während|würden?|können|könnten?)\\M', '${stopWord}', 'gi'))`;
/** SQL: what was typed, as German and as English read it. */
export const DE = read('de', 'und');
export const EN = read('en', 'the');

/**
 * Reads what people type more kindly. Folding accents hides German stop words with umlauts from the stop list, so that "Hilfe für Kinder"
 * would find only what says "für"; another stop word in their place keeps the distances in phrases. Umlauts that arrive in two
 * parts (letter and dots) are put together, in postings as in queries.
 */
export class TypedWords1732500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE
      RETURN opportunities.as_prefixes(${DE}) || opportunities.as_prefixes(${EN})`);
    await runner.query(`
      CREATE FUNCTION has_words(typed text) RETURNS boolean LANGUAGE sql STABLE
      RETURN numnode(${DE}) > 0 AND numnode(${EN}) > 0`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_posting_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := opportunities.posting_words(NEW.text_language, normalize(NEW.title), normalize(NEW.summary), normalize(NEW.description));
        RETURN NEW;
      END $$`);
    await runner.query(`UPDATE opportunities SET title = title WHERE NOT (title || summary || description) IS NFC NORMALIZED`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE
      RETURN opportunities.as_prefixes(websearch_to_tsquery('opportunities.de', typed)) || opportunities.as_prefixes(websearch_to_tsquery('opportunities.en', typed))`);
    await runner.query(`DROP FUNCTION has_words(text)`);
    await runner.query(`
      CREATE OR REPLACE FUNCTION keep_posting_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.words := opportunities.posting_words(NEW.text_language, NEW.title, NEW.summary, NEW.description);
        RETURN NEW;
      END $$`);
  }
}
