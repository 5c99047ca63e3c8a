import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Things of other parts that were erased with a person, so that nothing of them is written down again by what comes late. */
export class ErasedObjects1733780000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE erased_objects (object_id uuid PRIMARY KEY, erased_at timestamptz(3) NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erased_objects');
  }
}
