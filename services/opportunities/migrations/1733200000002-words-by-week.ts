import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of the freshest postings first: the index of words also knows the week of the last confirmation, so that of a common word only as many weeks
 * are looked through as it takes to find enough. Without that, hundreds of thousands of rows would be fetched from all over the table.
 */
export class WordsByWeek1733200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION week_of(moment timestamptz) RETURNS integer LANGUAGE sql IMMUTABLE
      RETURN floor(extract(epoch FROM moment) / 604800)::integer`);
    await runner.query(`DROP INDEX opportunities_by_words`);
    await this.byWeek(runner);
  }

  /** The index and the function that reads it. */
  async byWeek(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX opportunities_by_words ON opportunities
      USING gin (words, (ARRAY[opportunities.week_of(coalesce(last_confirmed_at, published_at))])) WHERE status = 'PUBLISHED'`);
    await this.foundByWords(runner);
  }

  /**
   * The settings hold for this function alone: a plan made for the words at hand, and never a walk through the whole table, which would be short
   * for most words and endless for some. All matches when they are not more than the cap; otherwise those of the last weeks, one week after the other.
   */
  private async foundByWords(runner: QueryRunner): Promise<void> {
    const live = `o.words @@ query AND o.status = 'PUBLISHED' AND o.expires_at > moment`;
    const week = `(ARRAY[opportunities.week_of(coalesce(o.last_confirmed_at, o.published_at))])`;
    const rank = `least(ts_rank('{0.1,0.3,0.6,1}', o.words, query), 1)::real`;
    await runner.query(`
      CREATE FUNCTION found_by_words(query tsquery, moment timestamptz, cap integer) RETURNS TABLE (id uuid, rank real) LANGUAGE plpgsql STABLE
      SET enable_seqscan = off SET plan_cache_mode = force_custom_plan SET work_mem = '16MB' AS $$
      DECLARE
        latest integer := opportunities.week_of(moment);
        missing integer := cap + 1;
        found_now integer;
        ids uuid[];
        ranks real[];
      BEGIN
        SELECT array_agg(m.id), array_agg(m.rank) INTO ids, ranks FROM (SELECT o.id, ${rank} AS rank FROM opportunities.opportunities o WHERE ${live} LIMIT cap + 1) m;
        IF coalesce(cardinality(ids), 0) <= cap THEN
          RETURN QUERY SELECT * FROM unnest(ids, ranks);
          RETURN;
        END IF;
        FOR week IN REVERSE latest + 1 .. latest - 13 LOOP
          RETURN QUERY SELECT o.id, ${rank} FROM opportunities.opportunities o WHERE ${live} AND ${week} @> ARRAY[week] LIMIT missing;
          GET DIAGNOSTICS found_now = ROW_COUNT;
          missing := missing - found_now;
          EXIT WHEN missing <= 0;
        END LOOP;
        IF missing > 0 THEN
          RETURN QUERY SELECT o.id, ${rank} FROM opportunities.opportunities o
            WHERE ${live} AND NOT coalesce(opportunities.week_of(coalesce(o.last_confirmed_at, o.published_at)) BETWEEN latest - 13 AND latest + 1, false) LIMIT missing;
        END IF;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION found_by_words(tsquery, timestamptz, integer)`);
    await runner.query(`DROP INDEX opportunities_by_words`);
    await runner.query(`CREATE INDEX opportunities_by_words ON opportunities USING gin (words)`);
    await runner.query(`DROP FUNCTION week_of(timestamptz)`);
  }
}
