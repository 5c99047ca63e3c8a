/** Stop words that folding accents makes unrecognisable, however they are spelled. */
export const HIDDEN_STOP_WORDS = 'daß|für|fuer|über|ueber|während|waehrend|w(ü|ue)rden?|k(ö|oe)nnen|k(ö|oe)nnten?';

/** SQL: what was typed as one language reads it. Another stop word stands in for a hidden one, since it keeps the distances in phrases. */
const read = (language: 'de' | 'en', stopWord: string): string =>
  `websearch_to_tsquery('opportunities.${language}', regexp_replace(meant.text, '\\m(${HIDDEN_STOP_WORDS})\\M', '${stopWord}', 'gi'))`;

/**
 * The interest that was chosen first for a German posting, which is what it is mostly about, as a word that nobody can type, behind all others: a word
 * without a place would keep phrases from being found. `weight` is that of a text.
 */
export const interestWords = (weight: '' | 'A'): string => `
  CREATE OR REPLACE FUNCTION interest_words(language text, interests text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN language = 'EN' OR cardinality(interests) = 0 THEN ''::tsvector ELSE (opportunities.quoted_lexeme('#' || interests[1]) || ':16383${weight}')::tsvector END`;

/** A word without its synonyms, as WIDER_MEANING says. `places` is where the first part of a compound has to stand whose last part says little and is not there. */
export const plainWordQuery = (places: 'AB' | 'A'): string => `
  CREATE OR REPLACE FUNCTION plain_word_query(lexeme text, places text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE
    root text := opportunities.word_root(lexeme);
    meant text := opportunities.quoted_lexeme(lexeme) || places;
    made_of text[];
  BEGIN
    IF root <> lexeme THEN meant := meant || ' | ' || opportunities.quoted_lexeme(root) || places; END IF;
    IF length(root) > 3 AND places = '' THEN meant := meant || ' | ' || opportunities.quoted_lexeme(root) || ':*AB'; END IF;
    SELECT s.parts INTO made_of FROM opportunities.splits_of(ARRAY[lexeme]) s WHERE s.rank = 1;
    IF made_of IS NULL THEN RETURN meant; END IF;
    SELECT array_agg(part ORDER BY position) INTO made_of FROM unnest(made_of) WITH ORDINALITY AS p(part, position)
     WHERE position < cardinality(made_of) OR places <> '' OR NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = part);
    IF cardinality(made_of) = 1 THEN RETURN meant || ' | ' || opportunities.part_query(made_of[1], ':${places}'); END IF;
    -- What only means the same word has its parts as they are, in title or summary, which are short: there they are near each other anyway.
    IF places <> '' THEN RETURN meant || ' | (' || (SELECT string_agg(opportunities.quoted_lexeme(part) || ':AB', ' & ') FROM unnest(made_of) part) || ')'; END IF;
    RETURN meant || ' | (' || opportunities.near_query(ARRAY(
      SELECT '(' || regexp_replace(opportunities.part_query(part, CASE WHEN position > 1 THEN '' ELSE ':AB' END), $re$ \\| \\('#[^']*'\\)$re$, '', 'g') || ')'
        FROM unnest(made_of) WITH ORDINALITY AS p(part, position) ORDER BY position)) || ')';
  END $$`;

/**
 * "Hilfe bei Hausaufgaben" without "Hilfe": words that say little need not be there when title (A) or summary (B) have all the others. Null when all or
 * none of the words say little, and where somebody says exactly what is wanted (quotes, "or", "-").
 */
export const queryWithoutLight = (places: 'AB' | 'A'): string => `
  CREATE OR REPLACE FUNCTION query_without_light(query tsquery) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
  DECLARE
    words text[];
    others text[];
  BEGIN
    IF query::text ~ '[|!<]' THEN RETURN NULL; END IF;
    words := ARRAY(SELECT replace(replace(quoted[1], '''''', ''''), '\\\\', '\\') FROM regexp_matches(query::text, $re$'((?:[^']|'')+)'$re$, 'g') quoted);
    others := ARRAY(SELECT word FROM unnest(words) word WHERE NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = opportunities.word_root(word)));
    IF cardinality(others) IN (0, cardinality(words)) THEN RETURN NULL; END IF;
    RETURN (SELECT string_agg(opportunities.word_query(word, ':${places}'), ' & ') FROM unnest(others) word)::tsquery;
  END $$`;

/** What means the same as a word and stands in title or summary, a phrase anywhere unless an interest has the name. */
export const SYNONYMS_ANYWHERE = `
  CREATE OR REPLACE FUNCTION synonyms_query(root text) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT string_agg(CASE
            WHEN other LIKE '''#%' OR other LIKE '''%' AND NOT opportunities.names_interest(s.root) THEN '(' || other || ')'
            WHEN other LIKE '''%' THEN '(' || regexp_replace(other, $re$('(?:[^']|'')+')$re$, '\\1:AB', 'g') || ')'
            ELSE opportunities.plain_word_query(other, ':AB') END, ' | ')
            FROM opportunities.word_synonyms s, unnest(s.others) other WHERE s.root = synonyms_query.root)`;

/** What a word means since interests, narrower words and parts of its own are known: functions in the order in which they can be made. */
export const WIDER_MEANING: readonly string[] = [
  // Also "Lotsin" and "Patinnen" as "Lotse" and "Paten", not "Medizin" or "Termin"; "trainiert" as "trainieren".
  String.raw`
  CREATE OR REPLACE FUNCTION word_root(lexeme text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN lexeme ~ '[aou]e|inn?$|ung$|iert$' THEN regexp_replace(regexp_replace(regexp_replace(regexp_replace(lexeme,
    '(^|[^aeiouq])([aou])e', '\1\2', 'g'), '([a-z]{4,})erinn?$', '\1'), '([a-z]{2,}(t|d|ch|s|ff|rg|rz))inn?$', '\1'), '([a-z]{5,})ung$|([a-z]{3,}i)ert$', '\1\2') ELSE lexeme END`,
  // A compound that is not about its parts ("Kindergarten") is one word.
  `
  CREATE OR REPLACE FUNCTION splits_of(lexemes text[]) RETURNS TABLE (lexeme text, parts text[], rank bigint) LANGUAGE sql STABLE ROWS 20
  SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off
  BEGIN ATOMIC
    WITH RECURSIVE walk AS (
      SELECT word, 1 AS reached, '{}'::text[] AS parts, 0 AS first_length
        FROM (SELECT DISTINCT word FROM unnest(lexemes) word WHERE length(word) BETWEEN 7 AND 40) asked
       WHERE NOT EXISTS (SELECT FROM opportunities.whole_words w WHERE w.root = opportunities.word_root(word))
      UNION ALL
      SELECT walk.word, walk.reached + n, walk.parts || p.root, CASE WHEN walk.reached = 1 THEN n ELSE walk.first_length END
        FROM walk
       CROSS JOIN LATERAL generate_series(3, length(walk.word) - walk.reached + 1) n
        JOIN opportunities.word_parts p ON p.form = substr(walk.word, walk.reached, n) AND p.is_last = (walk.reached + n > length(walk.word))
       WHERE cardinality(walk.parts) < 4 AND n < length(walk.word)
    )
    SELECT word, walk.parts, row_number() OVER (PARTITION BY word ORDER BY cardinality(walk.parts), first_length, walk.parts)
      FROM walk WHERE reached > length(word);
  END`,
  // The parts of words that are found by them: of the likeliest split, or a known last part of five letters and more behind what nobody knows.
  `
  CREATE FUNCTION found_parts(lexemes text[]) RETURNS TABLE (lexeme text, part text) LANGUAGE sql STABLE ROWS 50
  SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off
  BEGIN ATOMIC
    WITH split AS MATERIALIZED (SELECT s.lexeme, s.parts FROM opportunities.splits_of(lexemes) s WHERE s.rank = 1)
    SELECT DISTINCT split.lexeme, part FROM split CROSS JOIN LATERAL unnest(split.parts) part
    UNION ALL
    SELECT word, ending.root
      FROM (SELECT DISTINCT word FROM unnest(lexemes) word WHERE length(word) BETWEEN 9 AND 40) asked
     CROSS JOIN LATERAL (
       SELECT p.root FROM generate_series(5, length(word) - 4) n JOIN opportunities.word_parts p ON p.form = right(word, n) AND p.is_last
        ORDER BY n DESC LIMIT 1) ending
     WHERE NOT EXISTS (SELECT FROM split WHERE split.lexeme = word)
       AND NOT EXISTS (SELECT FROM opportunities.whole_words w WHERE w.root = opportunities.word_root(word));
  END`,
  // The words of an English posting begin with "~", so that "Kind" does not find "be kind".
  `
  CREATE OR REPLACE FUNCTION posting_words(language text, title text, summary text, description text) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
  DECLARE
    plain tsvector := opportunities.stemmed_words(language, title, summary, description);
  BEGIN
    IF language = 'EN' THEN
      RETURN (SELECT coalesce(string_agg(opportunities.quoted_lexeme('~' || w.lexeme) || coalesce(':' || (
                SELECT string_agg(position::text || weight, ',') FROM unnest(w.positions, w.weights) AS place(position, weight)), ''), ' '), '')::tsvector FROM unnest(plain) w);
    END IF;
    RETURN (
      WITH said AS MATERIALIZED (
        SELECT w.lexeme, opportunities.word_root(w.lexeme) AS root, (SELECT string_agg(position::text || weight, ',') FROM unnest(w.positions, w.weights) AS place(position, weight)) AS places
          FROM unnest(plain) w
      ), meant AS (
        SELECT lexeme, places FROM said
        UNION ALL SELECT root, places FROM said WHERE root <> lexeme
        UNION ALL SELECT found.part, places FROM opportunities.found_parts((SELECT array_agg(lexeme) FROM said WHERE places ~ '[AB]')) found JOIN said USING (lexeme)
      )
      SELECT coalesce(string_agg(opportunities.quoted_lexeme(lexeme) || coalesce(':' || places, ''), ' '), '')::tsvector FROM meant);
  END $$`,
  interestWords(''),
  // A word without its synonyms: as it is, as the beginning of a longer one in title and summary, by its root, and by its parts in any order, at most
  // four words apart. A last part that says little ("Hilfe" in "Hausaufgabenhilfe") need not be there when title or summary have the others.
  `
  CREATE FUNCTION near_query(parts text[]) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN (SELECT string_agg('(' || (
      SELECT string_agg(CASE WHEN n < 0 THEN parts[i + 1] || ' <' || -n || '> ' || parts[i] ELSE parts[i] || ' <' || n || '> ' || parts[i + 1] END, ' | ') FROM generate_series(-4, 4) n
    ) || ')', ' & ') FROM generate_series(1, cardinality(parts) - 1) i)`,
  plainWordQuery('AB'),
  `
  CREATE FUNCTION names_interest(root text) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT FROM opportunities.word_synonyms s, unnest(s.others) other WHERE s.root = names_interest.root AND other LIKE '''#%')`,
  SYNONYMS_ANYWHERE,
  // `places` is where the word has to stand: anywhere when empty. What is about an interest has its name in title or summary or carries it; a
  // description that only mentions it is not about it.
  `
  CREATE FUNCTION word_query(lexeme text, places text) RETURNS text LANGUAGE sql STABLE
  RETURN '(' || opportunities.plain_word_query(lexeme, CASE WHEN opportunities.names_interest(opportunities.word_root(lexeme)) THEN ':AB' ELSE places END)
    || coalesce(' | ' || opportunities.synonyms_query(opportunities.word_root(lexeme)), '') || ')'`,
  `
  CREATE OR REPLACE FUNCTION word_query(lexeme text) RETURNS text LANGUAGE sql STABLE
  RETURN opportunities.word_query(lexeme, '')`,
  // What was typed as English: words as they are, as beginnings in title and summary, and their synonyms.
  `
  CREATE FUNCTION english_word_query(lexeme text) RETURNS text LANGUAGE sql STABLE
  RETURN '(' || opportunities.quoted_lexeme('~' || lexeme)
    || CASE WHEN length(lexeme) > 3 THEN ' | ' || opportunities.quoted_lexeme('~' || lexeme) || ':*AB' ELSE '' END
    || coalesce((SELECT ' | ' || string_agg(CASE WHEN other LIKE '''%' THEN '(' || other || ')' ELSE opportunities.quoted_lexeme(other) || ':AB' END, ' | ')
                   FROM opportunities.word_synonyms s, unnest(s.others) other WHERE s.root = '~' || lexeme), '') || ')'`,
  `
  CREATE FUNCTION meant_query(query tsquery, language text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
  DECLARE
    rest text := query::text;
    meant text := '';
    found text[];
    word text;
  BEGIN
    LOOP
      found := regexp_match(rest, $re$^([^']*)'((?:[^']|'')+)'(.*)$re$);
      EXIT WHEN found IS NULL;
      word := replace(replace(found[2], '''''', ''''), '\\\\', '\\');
      meant := meant || found[1] || CASE WHEN language = 'EN' THEN opportunities.english_word_query(word) ELSE opportunities.word_query(word) END;
      rest := found[3];
    END LOOP;
    RETURN (meant || rest)::tsquery;
  END $$`,
  queryWithoutLight('AB'),
  // Phrases that a word can stand in for are read as that word, others as if they had quotes; a compound that somebody writes apart ("Jugend Treff") is
  // put together when it means more than its parts; then words that nobody looks for beside others, such as
  // "ehrenamtlich", are left out. A text with quotes says so itself.
  `
  CREATE OR REPLACE FUNCTION with_phrases(typed text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE
    passing text;
    rest text;
    phrase record;
    words text[];
  BEGIN
    IF typed LIKE '%"%' THEN RETURN typed; END IF;
    FOR phrase IN
      SELECT p.pattern, p.instead FROM opportunities.word_phrases p
       WHERE CASE WHEN strpos(lower(typed), p.start) > 0 THEN typed ~* ('(^|[[:space:]])' || p.pattern || '($|[[:space:]])') ELSE false END
       ORDER BY length(p.pattern) DESC, p.pattern LIMIT 5
    LOOP
      IF phrase.instead IS NOT NULL THEN
        typed := regexp_replace(typed, '(^|[[:space:]])' || phrase.pattern || '($|[[:space:]])', ' ' || phrase.instead || ' ', 'i');
      ELSIF strpos(typed, '"') = 0 THEN
        typed := regexp_replace(typed, '(^|[[:space:]])(' || phrase.pattern || ')($|[[:space:]])', '\\1"\\2" ', 'i');
      END IF;
    END LOOP;
    words := regexp_split_to_array(btrim(typed), '[[:space:]]+');
    FOR i IN 1 .. cardinality(words) - 1 LOOP
      IF words[i] ~ '^[[:alpha:]]{3,}$' AND words[i + 1] ~ '^[[:alpha:]]{3,}$'
        AND EXISTS (
          SELECT FROM (SELECT opportunities.word_root((tsvector_to_array(to_tsvector('opportunities.de', words[i] || words[i + 1])))[1]) AS root) joined
           WHERE EXISTS (SELECT FROM opportunities.word_synonyms s WHERE s.root = joined.root) OR EXISTS (SELECT FROM opportunities.whole_words w WHERE w.root = joined.root)) THEN
        typed := replace(typed, words[i] || ' ' || words[i + 1], words[i] || lower(words[i + 1]));
      END IF;
    END LOOP;
    SELECT '\\m(' || string_agg(p.word, '|') || ')\\M' INTO passing FROM opportunities.passing_words p;
    rest := regexp_replace(typed, passing, 'und', 'gi');
    RETURN CASE WHEN numnode(websearch_to_tsquery('opportunities.de', rest)) > 0 THEN rest ELSE typed END;
  END $$`,
  `
  CREATE OR REPLACE FUNCTION search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT opportunities.meant_query(asked.de, 'DE') || opportunities.meant_query(asked.en, 'EN') || coalesce(opportunities.query_without_light(asked.de), ''::tsquery)
      FROM (SELECT opportunities.with_phrases(normalize(typed)) AS text OFFSET 0) meant
     CROSS JOIN LATERAL (SELECT ${read('de', 'und')} AS de, ${read('en', 'the')} AS en OFFSET 0) asked;
  END`,
];
