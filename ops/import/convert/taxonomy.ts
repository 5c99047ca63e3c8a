import { normalised, wordsOf } from '../mapping/words.ts';

/** A thing with labels, as the taxonomy of interests and the list of skills have it. */
export interface Labelled {
  readonly id: string;
  readonly labels: { readonly de: string; readonly en: string };
  readonly keywords?: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly children?: readonly Labelled[];
}

/** Look-ups over a taxonomy. */
export interface Taxonomy {
  /** The id for an id, a label or a keyword (normalised); sub-interests win over fields, labels over keywords. */
  find(text: string): string | undefined;
  /** The ids whose label or keywords stand in a text, the most often named first; a field gives way to its own sub-interests. */
  findIn(text: string): readonly string[];
}

/** Shorter keywords say too little in the middle of a text. */
const LEAST_LETTERS = 4;
/** More than this is no help to anybody who searches. */
const MOST_FOUND = 3;

/** Makes look-ups from the definitions. */
export function taxonomyOf(definitions: readonly Labelled[]): Taxonomy {
  const exact = new Map<string, string>();
  const phrases = new Map<string, string>();
  const fieldOf = new Map<string, string>();
  const all = [...definitions.flatMap(({ children = [] }) => children), ...definitions];
  for (const { id, children = [] } of definitions) for (const child of children) fieldOf.set(child.id, id);
  const addOnce = (map: Map<string, string>, key: string, id: string): void => {
    if (key !== '' && !map.has(key)) map.set(key, id);
  };
  for (const { id } of all) addOnce(exact, id, id);
  for (const { id, labels } of all) for (const label of [labels.de, labels.en]) addOnce(exact, normalised(label), id);
  for (const { id, labels, keywords } of all) {
    for (const word of [...(keywords?.de ?? []), ...(keywords?.en ?? [])]) {
      addOnce(exact, normalised(word), id);
      if (word.length >= LEAST_LETTERS) addOnce(phrases, wordsOf(word), id);
    }
    for (const label of [labels.de, labels.en]) addOnce(phrases, wordsOf(label), id);
  }
  return {
    find: (text) => exact.get(normalised(text)),
    findIn: (text) => {
      const words = ` ${wordsOf(text)} `;
      const counts = new Map<string, number>();
      for (const [phrase, id] of phrases) if (words.includes(` ${phrase} `)) counts.set(id, (counts.get(id) ?? 0) + 1);
      const fields = new Set([...counts.keys()].map((id) => fieldOf.get(id)));
      return [...counts].filter(([id]) => !fields.has(id)).sort((a, b) => b[1] - a[1]).slice(0, MOST_FOUND).map(([id]) => id);
    },
  };
}
