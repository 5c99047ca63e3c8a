import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds verified organisations by how their name begins, in its order. */
export class OrganisationsByBeginning1733340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX organisations_by_beginning ON organisations (fold(name) text_pattern_ops) WHERE status = 'VERIFIED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX organisations_by_beginning`);
  }
}
