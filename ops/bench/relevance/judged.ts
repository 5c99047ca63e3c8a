/** What somebody types and the ids of all offers that a sensible person calls relevant. */
export interface JudgedQuery {
  readonly query: string;
  readonly relevant: readonly string[];
}

/** How well the answers to some queries fit. */
export interface Relevance {
  /** The mean over the queries of the share of relevant offers that were found, 0..1. */
  readonly recall: number;
  /** The mean over the queries that found anything of the share of found offers that are relevant, 0..1; 0 when none did. */
  readonly precision: number;
  /** How good the order is: the mean over the queries of the average, over the relevant offers, of the precision of all that stands down to each; 0 for one that was not found. 1 when all relevant ones were found and stand first. */
  readonly order: number;
  /** Queries that found nothing. */
  readonly withoutHit: number;
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** The average precision of one answer, 0..1. */
function averagePrecision(relevant: readonly string[], found: readonly string[]): number {
  const places = [...found.entries()].filter(([, id]) => relevant.includes(id)).map(([place]) => place);
  return places.reduce((sum, place, before) => sum + (before + 1) / (place + 1), 0) / relevant.length;
}

/** Judges answers: `found` has the ids for each query, the best first, in the order of the queries. */
export function relevanceOf(queries: readonly JudgedQuery[], found: readonly (readonly string[])[]): Relevance {
  const judged = queries.map(({ relevant }, index) => {
    const ids = new Set(found[index]);
    const hits = relevant.filter((id) => ids.has(id)).length;
    return { recall: hits / relevant.length, precision: hits / ids.size, isEmpty: ids.size === 0 };
  });
  const answered = judged.filter(({ isEmpty }) => !isEmpty);
  return {
    recall: mean(judged.map(({ recall }) => recall)),
    precision: mean(answered.map(({ precision }) => precision)),
    order: mean(queries.map(({ relevant }, index) => averagePrecision(relevant, found[index] ?? []))),
    withoutHit: judged.length - answered.length,
  };
}
