import { MEANING_OF_WORDS } from './meaning-of-words.ts';
import { HIDDEN_STOP_WORDS, WIDER_MEANING } from './wider-meaning.ts';

/** What is part of a word and not seen: soft hyphens, marks that have no width. */
const UNSEEN = String.raw`[\u00AD\u200B-\u200F\u2060\uFEFF]`;

/** Punctuation and signs beyond ASCII: quotation marks, dashes, dots, arrows, currencies, emoji. */
const SIGNS = String.raw`[\u00A0-\u00A9\u00AB\u00AC\u00AE-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u20CF\u2100-\u2BFF\u3000-\u303F\uFE00-\uFE0F\U0001F000-\U0001FAFF]`;

/**
 * A text as its words are read, which then does not depend on the locale of the database: PostgreSQL's parser takes every character beyond ASCII for a letter where that is "C", so
 * that „Vorlesen“ and Kinder–Jugend were words that nobody types.
 */
const PLAIN_TEXT = `
  CREATE FUNCTION plain_text(written text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN regexp_replace(regexp_replace(translate(normalize(written), U&'\\2010\\2011', '--'), '${UNSEEN}', '', 'g'), '${SIGNS}', ' ', 'g')`;

const keepPostingWords = (read: 'plain_text' | 'normalize'): string => {
  const text = (name: string): string => `${read === 'normalize' ? '' : 'opportunities.'}${read}(NEW.${name})`;
  return `
  CREATE OR REPLACE FUNCTION keep_posting_words() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.words := opportunities.posting_words(NEW.text_language, ${text('title')}, ${text('summary')}, ${text('description')})
      || opportunities.interest_words(NEW.text_language, NEW.interest_ids);
    RETURN NEW;
  END $$`;
};

const interestsNamed = (typed: string): string => `
  CREATE OR REPLACE FUNCTION interests_named(typed text, language text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
  DECLARE
    words text[];
    named text[];
  BEGIN
    IF ${typed} ~* '"|(^|[[:space:]])(-|or([[:space:]]|$))' THEN RETURN '{}'; END IF;
    words := ARRAY(
      SELECT word FROM unnest(tsvector_to_array(to_tsvector(
               (CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig,
               regexp_replace(opportunities.with_phrases(${typed}), '\\m(${HIDDEN_STOP_WORDS})\\M', '', 'gi')))) word
       WHERE NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = opportunities.word_root(word)) LIMIT 10);
    FOR i IN 1 .. cardinality(words) LOOP
      named := CASE WHEN i = 1 THEN opportunities.interests_of(words[i], language)
                    ELSE ARRAY(SELECT unnest(named) INTERSECT SELECT unnest(opportunities.interests_of(words[i], language))) END;
    END LOOP;
    RETURN ARRAY(SELECT interest FROM unnest(named) interest ORDER BY interest);
  END $$`;

/** What a search means and whether it holds a word, as they were but for how they read what was typed. */
const searched = (typed: string): readonly string[] =>
  [...WIDER_MEANING.filter((statement) => statement.includes(' FUNCTION search_query(')), ...MEANING_OF_WORDS.filter((statement) => statement.includes(' FUNCTION has_words('))].map((statement) =>
    statement.replaceAll('normalize(typed)', typed));

/** Functions that read texts, in the order in which they can be made. Whoever types „…“ or «…» means quotes. */
export const READ_PLAINLY: readonly string[] = [
  PLAIN_TEXT,
  `
  CREATE FUNCTION plain_typed(typed text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN opportunities.plain_text(translate(typed, U&'\\201E\\201C\\201D\\201F\\00AB\\00BB', '""""""'))`,
  keepPostingWords('plain_text'),
  interestsNamed('opportunities.plain_typed(typed)'),
  ...searched('opportunities.plain_typed(typed)'),
];

/** The same as they were before. */
export const READ_AS_WRITTEN: readonly string[] = [keepPostingWords('normalize'), interestsNamed('normalize(typed)'), ...searched('normalize(typed)')];
