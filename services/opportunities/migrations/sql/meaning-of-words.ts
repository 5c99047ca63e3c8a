const IN_ITS_LANGUAGE = `(CASE language WHEN 'EN' THEN 'opportunities.en' ELSE 'opportunities.de' END)::regconfig`;

/** SQL: the words of a posting as the stemmers leave them, of texts that were made ready in some way. */
export const stemmed = (ready: (text: string) => string): string =>
  [['title', 'A'], ['summary', 'B'], ['description', 'C']]
    .map(([text = '', weight]) => `setweight(to_tsvector(${IN_ITS_LANGUAGE}, ${ready(text)}), '${weight}')`).join(' || ');

/** SQL: the words of a posting as the stemmers leave them. */
export const STEMMED = stemmed((text) => text);

/** Stop words that folding accents makes unrecognisable, however they are spelled. */
const HIDDEN_STOP_WORDS = 'daß|für|fuer|über|ueber|während|waehrend|w(ü|ue)rden?|k(ö|oe)nnen|k(ö|oe)nnten?';

/** SQL: what was typed as one language reads it. Another stop word stands in for a hidden one, since it keeps the distances in phrases. */
const read = (language: 'de' | 'en', stopWord: string): string =>
  `websearch_to_tsquery('opportunities.${language}', regexp_replace(opportunities.with_phrases(normalize(typed)), '\\m(${HIDDEN_STOP_WORDS})\\M', '${stopWord}', 'gi'))`;
const DE = read('de', 'und');
const EN = read('en', 'the');

/**
 * Functions that say what a word means, in the order in which they can be made. Lexemes are what PostgreSQL's stemmers leave of a word.
 * A query of at most 200 characters has at most 100 words; a lexeme is looked at for 40 characters, so that no text takes long.
 */
export const MEANING_OF_WORDS: readonly string[] = [
  // ae, oe, ue as the vowels that they stand for, not in "neue" or "Quelle"; "Betreuung" as "betreuen", "Helferinnen" as "Helfer".
  String.raw`
  CREATE FUNCTION word_root(lexeme text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN regexp_replace(regexp_replace(regexp_replace(lexeme, '(^|[^aeiouq])([aou])e', '\1\2', 'g'), '([a-z]{4,})erinn?$', '\1'), '([a-z]{5,})ung$', '\1')`,
  String.raw`
  CREATE FUNCTION quoted_lexeme(lexeme text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''''`,
  // All ways in which known parts make up a whole word, those of the fewest parts first, then those with the longest last part. Without the
  // settings the planner would read all parts for a handful of words.
  `
  CREATE FUNCTION splits_of(lexemes text[]) RETURNS TABLE (lexeme text, parts text[], rank bigint) LANGUAGE sql STABLE ROWS 20
  SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off
  BEGIN ATOMIC
    WITH RECURSIVE walk AS (
      SELECT word, 1 AS reached, '{}'::text[] AS parts, 0 AS first_length
        FROM (SELECT DISTINCT word FROM unnest(lexemes) word WHERE length(word) BETWEEN 7 AND 40) asked
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
  // The words of a posting as the stemmers leave them.
  `
  CREATE FUNCTION stemmed_words(language text, title text, summary text, description text) RETURNS tsvector LANGUAGE sql STABLE
  RETURN ${STEMMED}`,
  // A posting has each German word also as its root and, in title and summary, as the parts that it is made of, at the same places.
  `
  CREATE OR REPLACE FUNCTION posting_words(language text, title text, summary text, description text) RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
  DECLARE
    plain tsvector := opportunities.stemmed_words(language, title, summary, description);
  BEGIN
    IF language = 'EN' THEN RETURN plain; END IF;
    RETURN (
      WITH said AS MATERIALIZED (
        SELECT w.lexeme, (SELECT string_agg(position::text || weight, ',') FROM unnest(w.positions, w.weights) AS place(position, weight)) AS places
          FROM unnest(plain) w
      ), meant AS (
        SELECT lexeme, places FROM said
        UNION ALL SELECT opportunities.word_root(lexeme), places FROM said WHERE opportunities.word_root(lexeme) <> lexeme
        UNION ALL SELECT DISTINCT part, places FROM opportunities.splits_of((SELECT array_agg(lexeme) FROM said WHERE places ~ '[AB]')) JOIN said USING (lexeme) CROSS JOIN LATERAL unnest(parts) part
      )
      SELECT coalesce(string_agg(opportunities.quoted_lexeme(lexeme) || coalesce(':' || places, ''), ' '), '')::tsvector FROM meant);
  END $$`,
  // A part of a typed compound, or another word that means the same.
  `
  CREATE FUNCTION part_query(part text, places text) RETURNS text LANGUAGE sql STABLE
  RETURN opportunities.quoted_lexeme(part) || places || coalesce((
    SELECT ' | ' || string_agg(CASE WHEN other LIKE '''%' THEN '(' || other || ')' ELSE opportunities.quoted_lexeme(other) || ':AB' END, ' | ')
      FROM opportunities.word_synonyms s, unnest(s.others) other WHERE s.root = part), '')`,
  // A word without its synonyms: as it is, as the beginning of a longer one in title and summary, by its root, and by its parts. A last part that
  // says little ("Hilfe" in "Hausaufgabenhilfe") need not be there when title or summary have the others.
  `
  CREATE FUNCTION plain_word_query(lexeme text, places text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE
    root text := opportunities.word_root(lexeme);
    meant text := opportunities.quoted_lexeme(lexeme) || places;
    made_of text[];
  BEGIN
    IF root <> lexeme THEN meant := meant || ' | ' || opportunities.quoted_lexeme(root) || places; END IF;
    IF length(root) > 3 AND places = '' THEN meant := meant || ' | ' || opportunities.quoted_lexeme(root) || ':*AB'; END IF;
    SELECT s.parts INTO made_of FROM opportunities.splits_of(ARRAY[lexeme]) s WHERE s.rank = 1;
    IF made_of IS NULL THEN RETURN meant; END IF;
    RETURN meant || ' | (' || (
      SELECT string_agg('(' || opportunities.part_query(part, CASE WHEN position > 1 AND places = '' THEN '' ELSE ':AB' END) || ')', ' & ') FROM unnest(made_of) WITH ORDINALITY AS p(part, position)
       WHERE position < cardinality(made_of) OR places <> '' OR NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = part)) || ')';
  END $$`,
  `
  CREATE FUNCTION synonyms_query(root text) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT string_agg(CASE WHEN other LIKE '''%' THEN '(' || other || ')' ELSE opportunities.plain_word_query(other, ':AB') END, ' | ')
            FROM opportunities.word_synonyms s, unnest(s.others) other WHERE s.root = synonyms_query.root)`,
  `
  CREATE FUNCTION word_query(lexeme text) RETURNS text LANGUAGE sql STABLE
  RETURN '(' || opportunities.plain_word_query(lexeme, '') || coalesce(' | ' || opportunities.synonyms_query(opportunities.word_root(lexeme)), '') || ')'`,
  `
  CREATE FUNCTION meant_query(query tsquery) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
  DECLARE
    rest text := query::text;
    meant text := '';
    found text[];
  BEGIN
    LOOP
      found := regexp_match(rest, $re$^([^']*)'((?:[^']|'')+)'(.*)$re$);
      EXIT WHEN found IS NULL;
      meant := meant || found[1] || opportunities.word_query(replace(replace(found[2], '''''', ''''), '\\\\', '\\'));
      rest := found[3];
    END LOOP;
    RETURN (meant || rest)::tsquery;
  END $$`,
  // Words that nobody looks for beside others, such as "ehrenamtlich", are left out. Words that mean something only together, such as "Erste Hilfe", are a phrase also without quotes; a text with quotes says so itself.
  `
  CREATE FUNCTION with_phrases(typed text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE
    passing text;
    rest text;
    phrase text;
  BEGIN
    IF typed LIKE '%"%' THEN RETURN typed; END IF;
    SELECT '\\m(' || string_agg(p.word, '|') || ')\\M' INTO passing FROM opportunities.passing_words p;
    rest := regexp_replace(typed, passing, 'und', 'gi');
    IF numnode(websearch_to_tsquery('opportunities.de', rest)) > 0 THEN typed := rest; END IF;
    FOR phrase IN SELECT p.phrase FROM opportunities.word_phrases p WHERE strpos(lower(typed), p.phrase) > 0 ORDER BY length(p.phrase) DESC, p.phrase LIMIT 5 LOOP
      IF strpos(typed, '"') = 0 THEN typed := regexp_replace(typed, '(^|\\s)(' || phrase || ')($|\\s)', '\\1"\\2"\\3', 'i'); END IF;
    END LOOP;
    RETURN typed;
  END $$`,
  `
  CREATE OR REPLACE FUNCTION search_query(typed text) RETURNS tsquery LANGUAGE sql STABLE
  RETURN CASE WHEN ${DE} = ${EN} THEN opportunities.meant_query(${DE}) ELSE opportunities.meant_query(${DE} || ${EN}) END`,
  `
  CREATE OR REPLACE FUNCTION has_words(typed text) RETURNS boolean LANGUAGE sql STABLE
  RETURN numnode(${DE}) > 0 AND numnode(${EN}) > 0`,
];
