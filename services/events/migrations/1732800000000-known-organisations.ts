import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownOrganisations1732800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_organisations (
        id uuid PRIMARY KEY,
        status text NOT NULL,
        version integer NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE known_organisations`);
  }
}
