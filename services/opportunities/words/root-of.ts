/** SQL: the root of a word of the language in $1; null for a stop word and for what is none. */
export const rootOf = (word: string, config: string): string => `word_root((tsvector_to_array(to_tsvector(${config}, ${word})))[1])`;
