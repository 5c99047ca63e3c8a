import type { MigrationInterface, QueryRunner } from 'typeorm';
import { STEMMED, stemmed } from './sql/meaning-of-words.ts';
import { interestWords, plainWordQuery, queryWithoutLight } from './sql/wider-meaning.ts';

/** "In der Nähe" is no needlework, although both words have the same stem. The noun only: a verb is written in lower case. */
const WITHOUT_NEARNESS = (text: string): string => String.raw`regexp_replace(${text}, '\m(Nähe|Naehe)\M', 'und', 'g')`;

/**
 * What is found by a part of what was typed ("Handy erklären" by "Handy") has it in its title and not only in its summary, and what is mostly about an
 * interest stands beside what has the word in its title. Every posting is read again by a worker.
 */
export class CloserWords1733440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [interestWords('A'), plainWordQuery('A'), queryWithoutLight('A')]) await runner.query(statement);
    await this.stemmedWords(runner, stemmed(WITHOUT_NEARNESS));
    await this.readAgain(runner);
  }

  private async stemmedWords(runner: QueryRunner, words: string): Promise<void> {
    await runner.query(`CREATE OR REPLACE FUNCTION stemmed_words(language text, title text, summary text, description text) RETURNS tsvector LANGUAGE sql STABLE RETURN ${words}`);
  }

  private async readAgain(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM word_state');
    await runner.query('INSERT INTO words_to_learn SELECT id FROM opportunities ON CONFLICT DO NOTHING');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [interestWords(''), plainWordQuery('AB'), queryWithoutLight('AB')]) await runner.query(statement);
    await this.stemmedWords(runner, STEMMED);
    await this.readAgain(runner);
  }
}
