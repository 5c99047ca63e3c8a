import type { FieldDefinition } from '../interest/interest-definition.ts';

/** A word that names an interest. */
export interface InterestName {
  readonly interest: string;
  readonly word: string;
  readonly language: 'DE' | 'EN';
}

/** The nouns of labels (in English all words) and the single keywords of all interests. What names a field names its sub-interests as well. */
export function interestNames(fields: readonly FieldDefinition[]): InterestName[] {
  return fields.flatMap((field) =>
    [{ named: field, ids: [field, ...field.children].map(({ id }) => id) }, ...field.children.map((child) => ({ named: child, ids: [child.id] }))].flatMap(({ named, ids }) =>
      (['de', 'en'] as const).flatMap((language) => {
        const words = [...named.labels[language].split(/[^\p{L}-]+/u).filter((word) => language === 'en' || /^\p{Lu}/u.test(word)), ...named.keywords[language].filter((keyword) => !keyword.includes(' '))].filter((word) => word.length > 2);
        return ids.flatMap((interest) => words.map((word) => ({ interest, word, language: language === 'de' ? ('DE' as const) : ('EN' as const) })));
      }),
    ),
  );
}

/** The interests whose German label is a single word, with that word: it is all of the interest. */
export function interestsOfOneWord(fields: readonly FieldDefinition[]): { readonly id: string; readonly words: readonly string[] }[] {
  return fields.flatMap(({ children }) => children.filter(({ labels }) => /^\p{L}+$/u.test(labels.de)).map(({ id, labels }) => ({ id, words: [labels.de] })));
}
