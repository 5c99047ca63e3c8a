import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Favourites1733100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE favourites (
        person_id uuid NOT NULL,
        opportunity_id uuid NOT NULL,
        added_at timestamptz(3) NOT NULL,
        PRIMARY KEY (person_id, opportunity_id)
      )`);
    await runner.query('CREATE INDEX favourites_by_person ON favourites (person_id, added_at, opportunity_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE favourites');
  }
}
