import type { DataSource, EntityManager } from 'typeorm';
import { rootOf } from './root-of.ts';

/** A word as it was written in a text. */
export interface WrittenWord {
  readonly word: string;
  readonly language: string;
}

/** A form that begins compounds, and the word that it comes from. */
export interface FirstForm {
  readonly form: string;
  readonly word: string;
}

/**
 * Takes the ids of some postings whose words wait, and the postings themselves until the end of the transaction. Whoever writes a posting has it before it notes that its words wait;
 * the other way round both would wait for each other, so that one that is being written is passed over. Those that are gone are forgotten.
 */
export async function takeWaiting(db: EntityManager, most: number): Promise<string[]> {
  const [rows]: [{ id: string }[]] = await db.query(
    `WITH waiting AS MATERIALIZED (SELECT id FROM words_to_learn ORDER BY id LIMIT $1),
          free AS MATERIALIZED (SELECT id FROM opportunities WHERE id IN (SELECT id FROM waiting) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED)
     DELETE FROM words_to_learn w USING waiting
      WHERE w.id = waiting.id AND (w.id IN (SELECT id FROM free) OR NOT EXISTS (SELECT FROM opportunities o WHERE o.id = w.id)) RETURNING w.id`,
    [most],
  );
  return rows.map(({ id }) => id);
}

/** The words that stand in postings, each once as it was written. Drafts are not read: what nobody may see is told to nobody. */
export async function findWrittenWords(db: EntityManager, ids: readonly string[]): Promise<WrittenWord[]> {
  return db.query(
    `SELECT DISTINCT token AS word, text_language AS language
       FROM opportunities, ts_parse('default', plain_text(title || ' ' || summary || ' ' || description)) AS said(kind, token)
      WHERE id = ANY($1::uuid[]) AND status = 'PUBLISHED' AND said.kind IN (1, 2, 10, 11) AND length(token) BETWEEN 3 AND 40`,
    [ids],
  );
}

/** Remembers words, so that somebody who mistypes one can be helped. */
export async function saveKnownWords(db: EntityManager, words: readonly WrittenWord[]): Promise<void> {
  await db.query(
    `INSERT INTO known_words (word, shown, root)
     SELECT DISTINCT ON (folded) folded, word, root
       FROM (SELECT lower(public.unaccent('public.unaccent', word)) AS folded, word,
                    ${rootOf('word', `(CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig`)} AS root
               FROM unnest($1::text[], $2::text[]) AS written(word, language)) said
      WHERE root IS NOT NULL ORDER BY folded, word
     ON CONFLICT DO NOTHING`,
    [words.map(({ word }) => word), words.map(({ language }) => language)],
  );
}

/**
 * Remembers what compounds are made of. As a last part a word has two stems, since the stemmer takes more from a long word than from a short one.
 *
 * @returns the forms that are new
 */
export async function saveParts(db: EntityManager, forms: readonly FirstForm[]): Promise<string[]> {
  const rows: { form: string }[] = await db.query(
    `WITH said AS MATERIALIZED (
       SELECT word, ${rootOf('word', `'opportunities.de'`)} AS root, (tsvector_to_array(to_tsvector('opportunities.de', word)))[1] AS alone,
              CASE WHEN length(word) > 4 THEN substr((tsvector_to_array(to_tsvector('opportunities.de', 'kinder' || lower(word))))[1], 7) END AS last
         FROM (SELECT DISTINCT word FROM unnest($2::text[]) word) once
     ), parts AS (
       SELECT form, false AS is_last, root FROM unnest($1::text[], $2::text[]) AS given(form, word) JOIN said USING (word)
       UNION SELECT alone, true, root FROM said
       UNION SELECT last, true, root FROM said WHERE last IS NOT NULL
     )
     INSERT INTO word_parts SELECT DISTINCT ON (form, is_last) form, is_last, root FROM parts WHERE root IS NOT NULL AND length(form) > 2
      ORDER BY form, is_last, root
     ON CONFLICT DO NOTHING RETURNING form`,
    [forms.map(({ form }) => form), forms.map(({ word }) => word)],
  );
  return [...new Set(rows.map(({ form }) => form))];
}

/** Reads the texts of postings again; those whose words stay the same are not touched. */
export async function rereadPostings(db: EntityManager, ids: readonly string[]): Promise<void> {
  await db.query(
    `UPDATE opportunities o SET words = meant.words
       FROM (SELECT id, posting_words(text_language, plain_text(title), plain_text(summary), plain_text(description)) || interest_words(text_language, interest_ids) AS words FROM opportunities WHERE id = ANY($1::uuid[])) meant
      WHERE o.id = meant.id AND o.words IS DISTINCT FROM meant.words`,
    [ids],
  );
}

/** Lets all postings be read again that hold a longer word which begins or ends with one of the forms. */
export async function noteWordsWith(db: EntityManager, forms: readonly string[]): Promise<void> {
  await db.query(
    `WITH longer AS (
       SELECT DISTINCT k.root
         FROM known_words k CROSS JOIN LATERAL generate_series(3, length(k.root) - 3) n CROSS JOIN LATERAL (VALUES (left(k.root, n)), (right(k.root, n))) edge(form)
         JOIN unnest($1::text[]) AS given(form) USING (form)
     )
     INSERT INTO words_to_learn
     SELECT id FROM opportunities WHERE words @@ (SELECT string_agg(quoted_lexeme(root), ' | ')::tsquery FROM longer)
     ON CONFLICT DO NOTHING`,
    [forms],
  );
}

/** Replaces the words of the file of synonyms, each as it stands there. */
export async function replaceFileWords(db: EntityManager, words: readonly string[]): Promise<void> {
  await db.query('DELETE FROM file_words');
  await db.query(
    `INSERT INTO file_words SELECT DISTINCT ON (folded) folded, word FROM (SELECT lower(public.unaccent('public.unaccent', word)) AS folded, word FROM unnest($1::text[]) word) given ORDER BY folded, word`,
    [words],
  );
}

/** The known word that looks most like each of those that nobody knows, of two that are as like the one that a posting has; words that are known in some form or have synonyms, begin a known one, are made of known parts or are like none are left out. */
export async function findLikeWords(db: DataSource, words: readonly string[]): Promise<{ word: string; like: string }[]> {
  return db.query(
    `SELECT typed.word, found.shown AS "like"
       FROM (SELECT word, lower(public.unaccent('public.unaccent', word)) AS folded FROM unnest($1::text[]) word) typed
      CROSS JOIN LATERAL (
        SELECT shown FROM (
          SELECT word, shown, 1 AS source FROM known_words WHERE word OPERATOR(public.%) typed.folded
          UNION ALL SELECT word, shown, 2 FROM file_words WHERE word OPERATOR(public.%) typed.folded) k
         WHERE public.similarity(k.word, typed.folded) > 0.45
         ORDER BY public.similarity(k.word, typed.folded) DESC, source, length(k.word), k.word LIMIT 1) found
      WHERE length(typed.folded) BETWEEN 4 AND 40
        AND NOT EXISTS (SELECT FROM known_words k WHERE k.word LIKE regexp_replace(typed.folded, '([%_\\\\])', '\\\\\\1', 'g') || '%')
        AND NOT EXISTS (
          SELECT FROM (VALUES (${rootOf('typed.word', "'opportunities.de'")}, ''), (${rootOf('typed.word', "'opportunities.en'")}, '~')) said(root, mark)
           WHERE EXISTS (SELECT FROM known_words k WHERE k.root = said.root) OR EXISTS (SELECT FROM word_synonyms s WHERE s.root = said.mark || said.root))
        AND NOT EXISTS (SELECT FROM splits_of(tsvector_to_array(to_tsvector('opportunities.de', typed.word))))`,
    [words],
  );
}
