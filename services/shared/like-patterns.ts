/** The words of a text as LIKE patterns that find them anywhere; the wildcards that people type are only themselves. */
export function likePatterns(words: readonly string[]): string[] {
  return words.map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
}

/** The words of what a person typed. */
export function wordsOf(text: string | undefined): string[] {
  return text?.split(/\s+/).filter((word) => word.length > 0) ?? [];
}
