import { badField } from './errors.ts';

/**
 * SQL: the LIKE pattern that finds `word`, folded, anywhere. Folding comes before escaping, since it turns look-alikes
 * (fullwidth per cent) into the wildcards that people may type but not mean. Needs the subgraph's `fold(text)`.
 */
export const CONTAINS = String.raw`'%' || regexp_replace(fold(word), '[\\%_]', '\\\&', 'g') || '%'`;

/** The longest search: more words are no search but an attempt. */
const MOST_WORDS = 20;

/**
 * SQL: whether each of the words is found, anywhere in what `parts` folds or as one of its German forms in what `stems` makes of the text. Each condition stands for
 * itself, so that it finds its index.
 *
 * @param first the number of the first placeholder; the words are the values from there on
 */
export function foundByWords(words: readonly string[], { parts, stems, first }: { readonly parts: string; readonly stems: string; readonly first: number }): string {
  const conditions = words.map((_, at) => {
    const word = `$${first + at}::text`;
    return `(${parts} LIKE ${CONTAINS.replaceAll(/\bword\b/g, word)} OR ${stems} @@ plainto_tsquery('pg_catalog.german', ${word}))`;
  });
  return conditions.join(' AND ') || 'true';
}

/** The words of a filter's `text`. @throws BAD_USER_INPUT on `filter.text` (TOO_MANY) beyond 20 */
export function searchedWords(text: string | null | undefined): string[] {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) throw badField('filter.text', 'TOO_MANY', `must be ${MOST_WORDS} words at most.`);
  return words;
}

/** The words of what a person typed. */
export function wordsOf(text: string | null | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word.length > 0) ?? [];
}

/** What a list of a filter asks for; an empty one says nothing, like one that was left out. */
export function asked<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list && list.length > 0 ? list : null;
}
