import type { DataSource } from 'typeorm';
import type { Responsiveness } from '../matching/posting.ts';
import type { Written } from './fields.ts';

type Texts = Pick<Written, 'textLanguage' | 'title' | 'summary' | 'description' | 'interestIds'>;

/** Those of the words that mean something to a search, in their order. */
export async function searchableWords(db: DataSource, words: readonly string[]): Promise<string[]> {
  const rows: { word: string }[] = await db.query('SELECT word FROM unnest($1::text[]) WITH ORDINALITY AS typed(word, position) WHERE has_words(word) ORDER BY position', [words]);
  return rows.map(({ word }) => word);
}

/** How well texts that are not saved match a search, 0..1 as for those that are; null when they do not. */
export async function rankOfTexts(db: DataSource, { textLanguage, title, summary, description, interestIds }: Texts, typed: string): Promise<number | null> {
  const [row] = await db.query(
    `SELECT least(ts_rank('{0.1,0.3,0.6,1}', words, query), 1) AS rank
       FROM (SELECT posting_words($1, plain_text($2), plain_text($3), plain_text($4)) || interest_words($1, $6::text[]) AS words) said, search_query($5) query
      WHERE words @@ query`,
    [textLanguage, title, summary, description, typed, interestIds],
  );
  return row?.rank ?? null;
}

/** How an organisation has answered so far; null when nothing is known. */
export async function findResponsiveness(db: DataSource, organisationId: string): Promise<Responsiveness | null> {
  const [row] = await db.query('SELECT share_answered AS "shareAnswered", median_hours AS "medianHours" FROM known_organisations WHERE id = $1 AND share_answered IS NOT NULL', [organisationId]);
  return row ?? null;
}
