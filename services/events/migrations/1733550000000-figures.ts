import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFigureTables, makeFigureTables } from '../../shared/figures/figure-tables.ts';

/** The figures of networks. */
export class Figures1733550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeFigureTables(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFigureTables(runner);
  }
}
