import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WordsByWeek1733200000002 } from './1733200000002-words-by-week.ts';

const WEEK = 'opportunities.week_of(coalesce(o.last_confirmed_at, o.published_at))';
/** More than the weeks for which a posting is shown after it was confirmed, so that what is live of two weeks seldom lies in one index. */
const SLOTS = 16;
/** Postings up to which a list of all that have a word is short enough to be read to its end. */
const SMALL = 50_000;

/**
 * An index of words for the postings of each week. In one index of all, a common word had a list of hundreds of thousands, which was read whole before
 * the first posting was looked at, for every week anew. The index of all stays for words that few postings have.
 */
export class WordsOfAWeek1733320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION found_by_words(tsquery, timestamptz, integer)');
    await runner.query('DROP INDEX opportunities_by_words');
    await runner.query(`CREATE INDEX opportunities_by_words ON opportunities USING gin (words) WHERE status = 'PUBLISHED'`);
    for (let slot = 0; slot < SLOTS; slot++) {
      await runner.query(`
        CREATE INDEX opportunities_by_words_${slot} ON opportunities USING gin (words)
        WHERE status = 'PUBLISHED' AND opportunities.week_of(coalesce(last_confirmed_at, published_at)) & ${SLOTS - 1} = ${slot}`);
    }
    await this.foundByWords(runner);
  }

  /**
   * The settings hold for this function alone: a plan made for the words and the week at hand, and no walk through the table or through an index of
   * something else, which would be short for most words and endless for some. All are looked for where the table is small, or where the last one or two
   * weeks have so few that it is worth while; otherwise one week after the other, until there are enough. The third column says whether there are no others.
   */
  private async foundByWords(runner: QueryRunner): Promise<void> {
    const found = `o.id, least(ts_rank('{0.1,0.3,0.6,1}', o.words, query), 1)::real AS rank FROM opportunities.opportunities o
                    WHERE o.words @@ query AND o.status = 'PUBLISHED' AND o.expires_at > moment`;
    await runner.query(`
      CREATE FUNCTION found_by_words(query tsquery, moment timestamptz, most integer, freshest integer) RETURNS TABLE (id uuid, rank real, is_whole boolean)
      LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_indexscan = off SET plan_cache_mode = force_custom_plan SET work_mem = '16MB' AS $$
      DECLARE
        latest integer := opportunities.week_of(moment);
        weeks double precision := extract(epoch FROM moment) / 604800 - latest;
        is_small boolean := (SELECT reltuples < ${SMALL} FROM pg_class WHERE oid = 'opportunities.opportunities'::regclass);
        is_tried boolean := false;
        slot integer;
        ids uuid[] := '{}';
        ranks real[] := '{}';
        all_ids uuid[];
        all_ranks real[];
      BEGIN
        IF is_small THEN
          SELECT array_agg(m.id), array_agg(m.rank) INTO all_ids, all_ranks FROM (SELECT ${found} LIMIT most + 1) m;
          IF coalesce(cardinality(all_ids), 0) <= most THEN
            RETURN QUERY SELECT a.id, a.rank, true FROM unnest(all_ids, all_ranks) a(id, rank);
            RETURN;
          END IF;
          is_tried := true;
        END IF;
        FOR week IN REVERSE latest .. latest - 13 LOOP
          slot := week & ${SLOTS - 1};
          SELECT ids || array_agg(m.id), ranks || array_agg(m.rank) INTO ids, ranks FROM (
            SELECT ${found} AND ${WEEK} & ${SLOTS - 1} = slot AND ${WEEK} = week LIMIT freshest + 1 - cardinality(ids)) m;
          IF NOT is_tried AND weeks > 0.4 AND cardinality(ids) <= freshest AND cardinality(ids) / weeks * 13 <= most THEN
            SELECT array_agg(m.id), array_agg(m.rank) INTO all_ids, all_ranks FROM (SELECT ${found} LIMIT most + 1) m;
            IF coalesce(cardinality(all_ids), 0) <= most THEN
              RETURN QUERY SELECT a.id, a.rank, true FROM unnest(all_ids, all_ranks) a(id, rank);
              RETURN;
            END IF;
          END IF;
          is_tried := is_tried OR weeks > 0.4;
          weeks := weeks + 1;
          EXIT WHEN cardinality(ids) > freshest;
        END LOOP;
        IF cardinality(ids) <= freshest THEN
          SELECT ids || array_agg(m.id), ranks || array_agg(m.rank) INTO ids, ranks FROM (
            SELECT ${found} AND NOT coalesce(${WEEK} BETWEEN latest - 13 AND latest, false) LIMIT freshest + 1 - cardinality(ids)) m;
        END IF;
        RETURN QUERY SELECT a.id, a.rank, cardinality(ids) <= freshest FROM unnest(ids, ranks) a(id, rank) LIMIT freshest;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION found_by_words(tsquery, timestamptz, integer, integer)');
    for (let slot = 0; slot < SLOTS; slot++) await runner.query(`DROP INDEX opportunities_by_words_${slot}`);
    await runner.query('DROP INDEX opportunities_by_words');
    await new WordsByWeek1733200000002().byWeek(runner);
  }
}
