import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what takes place around a spot. */
export class EventsBySpot1733340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX events_by_spot ON events USING gist (point(longitude, latitude)) WHERE status = 'PUBLISHED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX events_by_spot`);
  }
}
