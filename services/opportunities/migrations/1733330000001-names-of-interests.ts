import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HIDDEN_STOP_WORDS } from './sql/wider-meaning.ts';

/** Where no posting has a word, the interests that it names are looked for: "Bewährung" is a word of "Haft und Neuanfang". */
export class NamesOfInterests1733330000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE interest_names (root text NOT NULL, interest text NOT NULL, PRIMARY KEY (root, interest))`);
    // English names begin with "~". A German compound names what all of its parts name that do not say little.
    await runner.query(`
      CREATE FUNCTION interests_of(lexeme text, language text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
      DECLARE
        named text[];
      BEGIN
        named := ARRAY(SELECT n.interest FROM opportunities.interest_names n WHERE n.root = CASE language WHEN 'EN' THEN '~' ELSE '' END || opportunities.word_root(lexeme));
        IF cardinality(named) > 0 OR language = 'EN' THEN RETURN named; END IF;
        RETURN ARRAY(
          WITH part AS MATERIALIZED (
            SELECT DISTINCT part.root FROM opportunities.splits_of(ARRAY[lexeme]) s, unnest(s.parts) part(root)
             WHERE s.rank = 1 AND NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = part.root)
          )
          SELECT n.interest FROM part JOIN opportunities.interest_names n USING (root) GROUP BY n.interest HAVING count(*) = (SELECT count(*) FROM part));
      END $$`);
    // What each of the first ten words names; nothing for quotes, "or" and "-", by which somebody says exactly what is wanted.
    await runner.query(`
      CREATE FUNCTION interests_named(typed text, language text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
      DECLARE
        words text[];
        named text[];
      BEGIN
        IF typed ~* '"|(^|[[:space:]])(-|or([[:space:]]|$))' THEN RETURN '{}'; END IF;
        words := ARRAY(
          SELECT word FROM unnest(tsvector_to_array(to_tsvector(
                   (CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig,
                   regexp_replace(opportunities.with_phrases(normalize(typed)), '\\m(${HIDDEN_STOP_WORDS})\\M', '', 'gi')))) word
           WHERE NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = opportunities.word_root(word)) LIMIT 10);
        FOR i IN 1 .. cardinality(words) LOOP
          named := CASE WHEN i = 1 THEN opportunities.interests_of(words[i], language)
                        ELSE ARRAY(SELECT unnest(named) INTERSECT SELECT unnest(opportunities.interests_of(words[i], language))) END;
        END LOOP;
        RETURN ARRAY(SELECT interest FROM unnest(named) interest ORDER BY interest);
      END $$`);
    await runner.query(`DELETE FROM word_state`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION interests_named(text, text), interests_of(text, text)`);
    await runner.query(`DROP TABLE interest_names`);
  }
}
