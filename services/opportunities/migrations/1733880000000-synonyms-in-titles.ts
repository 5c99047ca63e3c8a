import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYNONYMS_ANYWHERE } from './sql/wider-meaning.ts';

const SYNONYMS_IN_TITLES = `
  CREATE OR REPLACE FUNCTION synonyms_query(root text) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT string_agg(CASE
            WHEN other LIKE '''#%' THEN other
            WHEN other LIKE '''%' THEN '(' || regexp_replace(other, $re$('(?:[^']|'')+')$re$, '\\1:' || CASE WHEN other LIKE '% %' THEN 'AB' ELSE 'A' END, 'g') || ')'
            ELSE opportunities.plain_word_query(other, ':A') END, ' | ')
            FROM opportunities.word_synonyms s, unnest(s.others) other WHERE s.root = synonyms_query.root)`;

/**
 * Another word that means the same has to stand in the title, several words together in title or summary: a summary tells by the way of owls and clubs
 * that an offer is not about.
 */
export class SynonymsInTitles1733880000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SYNONYMS_IN_TITLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SYNONYMS_ANYWHERE);
  }
}
