import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few organisations whose events nobody sees are read at once, however many are known. */
export class HiddenOrganisations1733570000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX hidden_organisations ON known_organisations (id) WHERE status <> 'VERIFIED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX hidden_organisations');
  }
}
