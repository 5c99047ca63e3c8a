import type { MigrationInterface, QueryRunner } from 'typeorm';
import { READ_AS_WRITTEN, READ_PLAINLY } from './sql/plain-text.ts';

/** Words are found beside typographic quotes, dashes and other signs. Every posting is read again by a worker. */
export class PlainText1733790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of READ_PLAINLY) await runner.query(statement);
    await runner.query(`DELETE FROM known_words WHERE shown <> plain_text(shown)`);
    await this.readAgain(runner);
  }

  private async readAgain(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM word_state`);
    await runner.query(`INSERT INTO words_to_learn SELECT id FROM opportunities ON CONFLICT DO NOTHING`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of READ_AS_WRITTEN) await runner.query(statement);
    await runner.query(`DROP FUNCTION plain_typed(text), plain_text(text)`);
    await this.readAgain(runner);
  }
}
