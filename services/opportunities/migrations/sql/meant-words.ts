/** What a word means since one that stands alone has to be what an offer is about: functions in the order in which they can be made. */
export const MEANT_WORDS: readonly string[] = [
  // Also "Nachbarin", "Autorinnen", "Biologin" and "Fotografin", and "Nachbarn".
  String.raw`
  CREATE OR REPLACE FUNCTION word_root(lexeme text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN CASE WHEN lexeme ~ '[aou]e|inn?$|ung$|iert$|arn$' THEN regexp_replace(regexp_replace(regexp_replace(regexp_replace(lexeme,
    '(^|[^aeiouq])([aou])e', '\1\2', 'g'), '([a-z]{4,})erinn?$', '\1'), '([a-z]{2,}(t|d|ch|s|ff|g|rz|graf))inn?$|([a-z]{3,}(ar|or|eur))inn?$|([a-z]{3,}ar)n$', '\1\3\5'), '([a-z]{5,})ung$|([a-z]{3,}i)ert$', '\1\2') ELSE lexeme END`,
  // The beginning of a compound too: a known first part of five letters and more before what nobody knows ("Katzenstreichler").
  `
  CREATE OR REPLACE FUNCTION found_parts(lexemes text[]) RETURNS TABLE (lexeme text, part text) LANGUAGE sql STABLE ROWS 50
  SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off
  BEGIN ATOMIC
    WITH split AS MATERIALIZED (SELECT s.lexeme, s.parts FROM opportunities.splits_of(lexemes) s WHERE s.rank = 1)
    SELECT DISTINCT split.lexeme, part FROM split CROSS JOIN LATERAL unnest(split.parts) part
    UNION ALL
    SELECT word, edge.root
      FROM (SELECT DISTINCT word FROM unnest(lexemes) word WHERE length(word) BETWEEN 9 AND 40) asked
     CROSS JOIN LATERAL (
       (SELECT p.root FROM generate_series(5, length(word) - 4) n JOIN opportunities.word_parts p ON p.form = right(word, n) AND p.is_last ORDER BY n DESC LIMIT 1)
       UNION (SELECT p.root FROM generate_series(5, length(word) - 5) n JOIN opportunities.word_parts p ON p.form = left(word, n) AND NOT p.is_last ORDER BY n DESC LIMIT 1)) edge
     WHERE NOT EXISTS (SELECT FROM split WHERE split.lexeme = word)
       AND NOT EXISTS (SELECT FROM opportunities.whole_words w WHERE w.root = opportunities.word_root(word));
  END`,
  // `own` is where the word itself has to stand. Four letters are the beginning of longer words only where nobody writes them as a word: the stemmer
  // leaves "orch" of "Orchester".
  `
  CREATE OR REPLACE FUNCTION plain_word_query(lexeme text, places text, own text) RETURNS text LANGUAGE plpgsql STABLE AS $$
  DECLARE
    stem text := opportunities.word_root(lexeme);
    meant text := opportunities.quoted_lexeme(lexeme) || own;
    made_of text[];
  BEGIN
    IF stem <> lexeme THEN meant := meant || ' | ' || opportunities.quoted_lexeme(stem) || own; END IF;
    IF places = '' AND (length(stem) > 4 OR length(stem) = 4 AND NOT EXISTS (SELECT FROM opportunities.known_words k WHERE k.root = stem)) THEN
      meant := meant || ' | ' || opportunities.quoted_lexeme(stem) || ':*AB';
    END IF;
    SELECT s.parts INTO made_of FROM opportunities.splits_of(ARRAY[lexeme]) s WHERE s.rank = 1;
    IF made_of IS NULL THEN RETURN meant; END IF;
    SELECT array_agg(part ORDER BY position) INTO made_of FROM unnest(made_of) WITH ORDINALITY AS p(part, position)
     WHERE position < cardinality(made_of) OR places <> '' OR NOT EXISTS (SELECT FROM opportunities.light_words l WHERE l.root = part);
    IF cardinality(made_of) = 1 THEN RETURN meant || ' | ' || opportunities.part_query(made_of[1], ':A'); END IF;
    IF places <> '' THEN RETURN meant || ' | (' || (SELECT string_agg(opportunities.quoted_lexeme(part) || ':AB', ' & ') FROM unnest(made_of) part) || ')'; END IF;
    RETURN meant || ' | (' || opportunities.near_query(ARRAY(
      SELECT '(' || regexp_replace(opportunities.part_query(part, CASE WHEN position > 1 THEN '' ELSE ':AB' END), $re$ \\| \\('#[^']*'\\)$re$, '', 'g') || ')'
        FROM unnest(made_of) WITH ORDINALITY AS p(part, position) ORDER BY position)) || ')';
  END $$`,
  `
  CREATE OR REPLACE FUNCTION plain_word_query(lexeme text, places text) RETURNS text LANGUAGE sql STABLE
  RETURN opportunities.plain_word_query(lexeme, places, places)`,
  // Whoever types one word asks what is about it. Title and summary say what an offer is about; a description also tells what is by the way ("the toilet
  // is for wheelchairs"). There a word that belongs to an interest counts in offers that are mostly about that interest, any other word in all.
  `
  CREATE OR REPLACE FUNCTION lone_word_query(lexeme text) RETURNS text LANGUAGE sql STABLE
  RETURN coalesce(
    (SELECT '(' || opportunities.plain_word_query(lexeme, '', ':AB') || ' | ' || opportunities.quoted_lexeme(said.root) || ' & (' || string_agg(opportunities.quoted_lexeme('#' || n.interest), ' | ') || ')'
         || coalesce(' | ' || opportunities.synonyms_query(said.root), '') || ')'
       FROM (SELECT opportunities.word_root(lexeme) AS root) said JOIN opportunities.interest_names n USING (root) WHERE NOT opportunities.names_interest(said.root) GROUP BY said.root),
    opportunities.word_query(lexeme))`,
  `
  CREATE OR REPLACE FUNCTION meant_query(query tsquery, language text) RETURNS tsquery LANGUAGE plpgsql STABLE AS $$
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
      meant := meant || found[1] || CASE WHEN language = 'EN' THEN opportunities.english_word_query(word) WHEN numnode(query) = 1 THEN opportunities.lone_word_query(word) ELSE opportunities.word_query(word) END;
      rest := found[3];
    END LOOP;
    RETURN (meant || rest)::tsquery;
  END $$`,
];
