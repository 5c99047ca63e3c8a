import { useRef, useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';

const SearchPlaces = graphql(`
  query SearchPlaces($text: String!) {
    places(text: $text, first: 8) {
      id
      name
      postalCode
      region
    }
  }
`);

/** What the list below the field offers: the text that goes into the field, and where that is. */
export interface PlaceSuggestion {
  readonly id: string;
  readonly value: string;
  readonly region: string | null;
}

/**
 * Places that begin like the typed text, a moment after the last key (200 ms), so that a fast typist asks once.
 * A failure leaves the field as it is: it takes any text.
 */
export function usePlaceSuggestions(): { suggestions: readonly PlaceSuggestion[]; suggest(text: string): void } {
  const [suggestions, setSuggestions] = useState<readonly PlaceSuggestion[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef('');

  async function ask(text: string): Promise<void> {
    asked.current = text;
    try {
      const { data } = await browserGraph.query(SearchPlaces, { text });
      if (asked.current !== text) return;
      setSuggestions(
        (data?.places ?? []).map(({ id, name, postalCode, region }) => ({ id, value: [postalCode, name].filter(Boolean).join(' '), region: region ?? null })),
      );
    } catch {
      setSuggestions([]);
    }
  }

  return {
    suggestions,
    suggest(text) {
      clearTimeout(timer.current);
      const typed = text.trim();
      if (typed.length < 2 || typed.length > 100) return;
      timer.current = setTimeout(() => void ask(typed), 200);
    },
  };
}
