import type { DataSource, EntityManager } from 'typeorm';
import { interestFields } from '../interest/interests.ts';
import { type InterestName, interestsOfOneWord } from './interest-names.ts';
import { type Meanings, meaningsOf, phrasesOf } from './meanings.ts';
import { rootOf } from './root-of.ts';
import type { Synonyms } from './synonyms.ts';

/** What the words were made from when they were written last; null before. */
export async function findFingerprint(db: EntityManager): Promise<string | null> {
  const [row] = await db.query('SELECT fingerprint FROM word_state');
  return row?.fingerprint ?? null;
}

/** Writes all that the file of synonyms says anew and lets every posting be read again. */
export async function replaceSynonyms(db: EntityManager, synonyms: Synonyms, fingerprint: string): Promise<void> {
  const phrases = phrasesOf(synonyms);
  await db.query('DELETE FROM word_phrases');
  await db.query('INSERT INTO word_phrases (start, pattern, instead) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', [
    phrases.map(({ start }) => start), phrases.map(({ pattern }) => pattern), phrases.map(({ instead }) => instead),
  ]);
  await replaceRoots(db, 'light_words', synonyms.light);
  await replaceRoots(db, 'whole_words', synonyms.whole);
  await db.query('DELETE FROM passing_words');
  await db.query('INSERT INTO passing_words SELECT DISTINCT unnest($1::text[])', [synonyms.passing]);
  await replaceMeanings(db, meaningsOf({ ...synonyms, interests: [...synonyms.interests, ...interestsOfOneWord(interestFields)] }));
  await db.query('INSERT INTO word_state (fingerprint) VALUES ($1) ON CONFLICT (is_one) DO UPDATE SET fingerprint = excluded.fingerprint', [fingerprint]);
  await db.query('INSERT INTO words_to_learn SELECT id FROM opportunities ON CONFLICT DO NOTHING');
}

/** Writes anew which words name an interest; those that say little beside others name none. */
export async function replaceInterestNames(db: EntityManager, names: readonly InterestName[]): Promise<void> {
  await db.query('DELETE FROM interest_names');
  await db.query(
    `INSERT INTO interest_names
     SELECT DISTINCT mark || root, interest
       FROM (SELECT interest, CASE language WHEN 'EN' THEN '~' ELSE '' END AS mark,
                    ${rootOf('word', `(CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig`)} AS root
               FROM unnest($1::text[], $2::text[], $3::text[]) AS given(interest, word, language)
              WHERE lower(word) NOT IN (SELECT p.word FROM passing_words p)) said
      WHERE root IS NOT NULL AND root NOT IN (SELECT l.root FROM light_words l)`,
    [names.map(({ interest }) => interest), names.map(({ word }) => word), names.map(({ language }) => language)],
  );
}

/** The interests that a typed text names as a whole, read as German, otherwise as English. */
export async function findInterestsNamed(db: DataSource, typed: string): Promise<string[]> {
  const [row]: { named: string[] }[] = await db.query(`SELECT coalesce(nullif(interests_named($1, 'DE'), '{}'), interests_named($1, 'EN')) AS named`, [typed]);
  return row?.named ?? [];
}

async function replaceRoots(db: EntityManager, table: 'light_words' | 'whole_words', words: readonly string[]): Promise<void> {
  await db.query(`DELETE FROM ${table}`);
  await db.query(
    `INSERT INTO ${table} SELECT root FROM (SELECT DISTINCT ${rootOf('word', `'opportunities.de'`)} AS root FROM unnest($1::text[]) word) said WHERE root IS NOT NULL`,
    [words],
  );
}

/**
 * A word is kept as its root, a phrase as a query, in each language that may be meant: a capital letter is German, a small one may be both. A phrase of which but one word is a stop word says nothing, and a
 * compound one of whose parts is looked for as well ("Theatergruppe" beside "Theater") finds nothing more: it would only make searching slower.
 * One that ends in a word that says little is looked for as it stands: "Hilfe" and "Nachbarschaft" somewhere in a summary are no "Nachbarschaftshilfe".
 */
async function replaceMeanings(db: EntityManager, meanings: readonly Meanings[]): Promise<void> {
  const heads = meanings.flatMap((meaning, index) => meaning.heads.map((word) => ({ index, word })));
  const finds = meanings.flatMap((meaning, index) => meaning.finds.map((word) => ({ index, word })));
  const interests = meanings.flatMap((meaning, index) => meaning.interests.map((lexeme) => ({ index, lexeme })));
  await db.query('DELETE FROM word_synonyms');
  await db.query(
    `WITH config AS (SELECT * FROM (VALUES ('opportunities.de'::regconfig, ''), ('opportunities.en', '~')) language(config, mark)),
     head AS (
       SELECT DISTINCT "group", mark, mark || ${rootOf('word', 'config')} AS root
         FROM unnest($1::int[], $2::text[]) AS given("group", word) CROSS JOIN config WHERE word !~ '[ -]' AND (mark = '' OR word ~ '^[a-z]')
     ), found AS (
       SELECT DISTINCT "group", mark, CASE WHEN word ~ '[ -]' THEN regexp_replace(query::text, '''([^'']+)''', '''' || mark || '\\1''', 'g') ELSE mark || ${rootOf('word', 'config')} END AS other
         FROM (SELECT "group", word, config, mark, phraseto_tsquery(config, word) AS query FROM unnest($3::int[], $4::text[]) AS given("group", word) CROSS JOIN config WHERE mark = '' OR word ~ '^[a-z]') member
        WHERE numnode(query) > CASE WHEN word ~ '[ -]' THEN 1 ELSE 0 END
       UNION SELECT "group", '', quoted_lexeme(lexeme) FROM unnest($5::int[], $6::text[]) AS given("group", lexeme)
     ), meant AS MATERIALIZED (
       SELECT DISTINCT head.root, found.other FROM head JOIN found USING ("group", mark) WHERE found.other <> head.root
     ), compound AS MATERIALIZED (
       SELECT lexeme, parts, parts[cardinality(parts)] IN (SELECT root FROM light_words) AS ends_light
         FROM splits_of((SELECT array_agg(DISTINCT other) FROM meant WHERE other !~ '[''~]')) WHERE rank = 1
     ), known AS MATERIALIZED (
       SELECT root, other FROM meant UNION SELECT root, root FROM meant
     )
     INSERT INTO word_synonyms
     SELECT root, array_agg(CASE WHEN ends_light THEN quoted_lexeme(other) ELSE other END) FROM meant LEFT JOIN compound ON lexeme = other
      WHERE NOT EXISTS (SELECT FROM known WHERE known.root = meant.root AND known.other = ANY(compound.parts))
      GROUP BY root`,
    [
      heads.map(({ index }) => index), heads.map(({ word }) => word), finds.map(({ index }) => index), finds.map(({ word }) => word),
      interests.map(({ index }) => index), interests.map(({ lexeme }) => lexeme),
    ],
  );
}
