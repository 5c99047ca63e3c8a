import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which series were written by organisers: they may be changed as a whole, while one that came with a calendar follows it. */
export class SeriesOfOrganisers1733450000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE event_series ADD written_here boolean`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE event_series DROP written_here`);
  }
}
