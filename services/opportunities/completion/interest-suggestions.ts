import type { FieldDefinition, InterestDefinition } from '../interest/interest-definition.ts';
import { foldWord } from './fold-word.ts';

/** A shorter piece stands inside of too many words. */
const SHORTEST_INSIDE = 4;

interface Known {
  readonly id: string;
  readonly label: string;
  /** Words of the label after the first. */
  readonly later: readonly string[];
  readonly keywords: readonly string[];
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

function known({ id, labels, keywords }: InterestDefinition, language: 'de' | 'en'): Known {
  const label = foldWord(labels[language]);
  return { id, label, later: wordsOf(label).slice(1), keywords: keywords[language].map(foldWord) };
}

/** 0 the label begins so, 1 a later word of it does, 2 a keyword does, 3 it stands somewhere in them; undefined when it does not. */
function tierOf({ label, later, keywords }: Known, typed: string): number | undefined {
  if (label.startsWith(typed)) return 0;
  if (later.some((word) => word.startsWith(typed))) return 1;
  if (keywords.some((keyword) => keyword.startsWith(typed) || wordsOf(keyword).some((word) => word.startsWith(typed)))) return 2;
  return typed.length >= SHORTEST_INSIDE && [label, ...keywords].some((text) => text.includes(typed)) ? 3 : undefined;
}

/**
 * Looks up interests by the beginning of what they are called, or of a word that means the same: those whose label begins so first, then by a later word,
 * then by their keywords; in the order of the tree among these. Umlauts may be written ä, ae or a.
 */
export function interestSearch(fields: readonly FieldDefinition[], language: 'de' | 'en'): (text: string, first: number) => string[] {
  const all = fields.flatMap((field) => [field, ...field.children]).map((interest) => known(interest, language));
  return (text, first) => {
    const typed = foldWord(text.trim());
    if (typed.length < 2) return [];
    const found = all.flatMap((interest) => {
      const tier = tierOf(interest, typed);
      return tier === undefined ? [] : [{ id: interest.id, tier }];
    });
    return found.toSorted((a, b) => a.tier - b.tier).slice(0, first).map(({ id }) => id);
  };
}
