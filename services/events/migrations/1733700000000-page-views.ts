import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makePageViews } from '../../shared/figures/page-views.repository.ts';

/** How often pages were shown, by network, kind of page and day. */
export class PageViews1733700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makePageViews(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE page_views');
  }
}
