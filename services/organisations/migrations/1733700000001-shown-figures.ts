import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which figures of a network everybody may see. */
export class ShownFigures1733700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE shown_figures (network_id uuid PRIMARY KEY REFERENCES networks ON DELETE CASCADE, figures text[] NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shown_figures');
  }
}
