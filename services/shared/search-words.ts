/**
 * SQL: the LIKE pattern that finds `word`, folded, anywhere. Folding comes before escaping, since it turns look-alikes
 * (fullwidth per cent) into the wildcards that people may type but not mean. Needs the subgraph's `fold(text)`.
 */
export const CONTAINS = String.raw`'%' || regexp_replace(fold(word), '[\\%_]', '\\\&', 'g') || '%'`;

/** The words of what a person typed. */
export function wordsOf(text: string | null | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word.length > 0) ?? [];
}

/** What a list of a filter asks for; an empty one says nothing, like one that was left out. */
export function asked<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list && list.length > 0 ? list : null;
}
