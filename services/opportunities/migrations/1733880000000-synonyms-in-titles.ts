import type { MigrationInterface, QueryRunner } from 'typeorm';
import { synonymsQuery } from './sql/wider-meaning.ts';

/** Another word that means the same has to stand in the title: a summary tells by the way of owls, rails and clubs that the offer is not about. */
export class SynonymsInTitles1733880000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(synonymsQuery('A'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(synonymsQuery('AB'));
  }
}
