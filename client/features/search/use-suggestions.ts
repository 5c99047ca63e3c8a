import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../shared/i18n/locale.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { SearchSuggestions, suggestionsOf } from './suggestions.ts';
import type { Suggestion } from './suggestions.ts';

/** How long after the last key is asked, so that a fast typist asks once. */
const PAUSE_MS = 150;
const SHORTEST = 2;
const LONGEST = 100;

/** Nothing is offered. */
const NONE: readonly Suggestion[] = [];

/**
 * What may be meant by a text that is being typed. An answer counts only for the text that stands there still; a failure offers nothing, since the field
 * takes any text.
 *
 * @returns `suggestions` undefined while there is no answer
 */
export function useSuggestions(locale: Locale): { suggestions: readonly Suggestion[] | undefined; suggest(text: string): void; forget(): void } {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef('');

  async function ask(text: string): Promise<void> {
    let found = NONE;
    try {
      const { data } = await browserGraph.query(SearchSuggestions, { text, locale: graphLocale(locale) });
      if (data) found = suggestionsOf(data);
    } catch {
      // Nothing answers; the search itself will say so.
    }
    if (asked.current === text) setSuggestions(found);
  }

  function forget(): void {
    clearTimeout(timer.current);
    asked.current = '';
    setSuggestions(undefined);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    suggestions,
    suggest(typed) {
      // The space at the end tells that a word is finished.
      const text = typed.trimStart();
      if (text.trim().length < SHORTEST || text.length > LONGEST) return forget();
      clearTimeout(timer.current);
      asked.current = text;
      timer.current = setTimeout(() => void ask(text), PAUSE_MS);
    },
    forget,
  };
}
