import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many searches there were by network and day, and the words of those that found nothing. Of whoever searched nothing is kept. */
export class Searches1733700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counted_searches (
        day date NOT NULL,
        network_id uuid NOT NULL,
        figure text NOT NULL,
        searches integer NOT NULL,
        visitors integer NOT NULL,
        PRIMARY KEY (day, network_id, figure)
      )`);
    await runner.query(`
      CREATE TABLE search_words (
        network_id uuid NOT NULL,
        month date NOT NULL,
        words text NOT NULL,
        searches integer NOT NULL,
        visitors integer NOT NULL,
        PRIMARY KEY (network_id, month, words)
      )`);
    await runner.query(`COMMENT ON TABLE search_words IS 'of searches that found nothing; what fewer than 5 searched for goes when its month is closed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_words, counted_searches');
  }
}
