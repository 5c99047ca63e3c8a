import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEANT_WORDS } from './sql/meant-words.ts';
import { plainWordQuery, WIDER_MEANING } from './sql/wider-meaning.ts';

const CHANGED = ['word_root', 'found_parts', 'meant_query'];
/** Forms that begin no compound, of words that say nothing in one and of words that are always linked. */
const NO_PARTS = `root IN ('grund', 'haupt', 'neben', 'sond', 'gesamt', 'einzel', 'doppel', 'fach') OR NOT is_last AND form ~ '^.{4,}(ung|heit|keit|schaft|itat)$'`;

/**
 * One word that is typed alone finds what is about it, and words have more forms and fewer parts that mean nothing. Every posting is read again by a
 * worker, which learns anew what should not have been forgotten.
 */
export class MeantWords1733760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of MEANT_WORDS) await runner.query(statement);
    await runner.query(`DELETE FROM word_parts WHERE ${NO_PARTS}`);
    await this.readAgain(runner);
  }

  private async readAgain(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE word_parts SET root = word_root(root) WHERE root <> word_root(root)`);
    await runner.query(`UPDATE known_words SET root = word_root(root) WHERE root <> word_root(root)`);
    await runner.query(`DELETE FROM word_state`);
    await runner.query(`INSERT INTO words_to_learn SELECT id FROM opportunities ON CONFLICT DO NOTHING`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const before = WIDER_MEANING.filter((statement) => CHANGED.some((name) => statement.includes(` FUNCTION ${name}(`)));
    for (const statement of [...before, plainWordQuery('A')]) await runner.query(statement.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await runner.query(`DROP FUNCTION lone_word_query(text), plain_word_query(text, text, text)`);
    await this.readAgain(runner);
  }
}
