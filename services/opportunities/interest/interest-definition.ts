/** A text in both languages of the interface. */
export interface Labels {
  readonly de: string;
  readonly en: string;
}

/** Further everyday words, lower case, under which people and imported lists mean the same thing. */
export interface Keywords {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** One choice below a field, such as "Vorlesen". `id` is kebab-case English, unique over all fields and sub-interests. */
export interface InterestDefinition {
  readonly id: string;
  readonly labels: Labels;
  readonly keywords: Keywords;
}

/** One of the 14 fields of the German volunteer survey with its 3 to 8 sub-interests. */
export interface FieldDefinition extends InterestDefinition {
  readonly children: readonly InterestDefinition[];
}

/**
 * Shorthand for the tables: one row per interest.
 * @param words synonyms as one string per language, separated by commas
 */
export const interest = <const Id extends string>(id: Id, de: string, en: string, words: Labels) => ({
  id,
  labels: { de, en },
  keywords: { de: words.de.split(', '), en: words.en.split(', ') },
});
