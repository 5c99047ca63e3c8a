import { useRef, useState } from 'react';
import { browserGraph } from '../graph/browser-graph.ts';
import { graphql } from '../graph/graphql.ts';

const SearchPlaces = graphql(`
  query SearchPlaces($text: String!) {
    places(text: $text, first: 8) {
      id
      name
      postalCode
      region
      latitude
      longitude
    }
  }
`);

/** What the list below the field offers: the text that goes into the field, and where that is. */
export interface PlaceSuggestion {
  readonly id: string;
  readonly value: string;
  readonly name: string;
  readonly postalCode: string | null;
  readonly region: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
}

/** Places that begin like a text, best first. @throws GraphUnreachable when nothing answers */
export async function findPlaces(text: string): Promise<readonly PlaceSuggestion[]> {
  const { data } = await browserGraph.query(SearchPlaces, { text });
  return (data?.places ?? []).map((place) => ({ ...place, value: [place.postalCode, place.name].filter(Boolean).join(' '), postalCode: place.postalCode ?? null, region: place.region ?? null }));
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
      const found = await findPlaces(text);
      if (asked.current === text) setSuggestions(found);
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
