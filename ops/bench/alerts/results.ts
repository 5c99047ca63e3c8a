import { type Result, result } from '../result.ts';

/** How long something took, by the clock and in the processors. */
export interface Took {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

export interface Measured {
  /** Reading and indexing all saved searches, for the first time with what their texts mean, and again. */
  readonly reading: Took;
  readonly again: Took;
  readonly few: Took;
  readonly many: Took;
  /** All that the worker does: taking the notes, reading the searches, matching, remembering. */
  readonly look: Took;
  /** What one statement per saved search would take, told from a sample. */
  readonly plainSeconds: number;
  readonly matches: number;
  readonly remembered: number;
  /** Pairs of the sample that only one of the two designs found. */
  readonly others: number;
}

const MINUTE = { atMost: 60 };

function both(name: string, { seconds, cpuSeconds }: Took, bar?: { atMost: number }, against?: number): Result[] {
  return [
    result(`alerts: ${name}`, seconds, { unit: 's', ...(bar && { bar }), ...(against !== undefined && { against }) }),
    result(`alerts: ${name}, processors`, cpuSeconds, { unit: 's', ...(bar && { bar }) }),
  ];
}

/** The results of 200,000 saved searches. */
export function resultsOf({ reading, again, few, many, look, plainSeconds, matches, remembered, others }: Measured): Result[] {
  return [
    ...both('200000 saved searches read for the first time', reading),
    ...both('200000 saved searches read again', again),
    ...both('1000 new postings matched', few),
    ...both('10000 new postings matched', many, MINUTE, plainSeconds),
    result('alerts: 10000 postings, times 1000, processors', many.cpuSeconds / few.cpuSeconds, { unit: 'times', bar: { atMost: 12 } }),
    ...both('10000 new postings from the note to the remembered pairs', look),
    result('alerts: matches', matches, { unit: 'pairs' }),
    result('alerts: matches remembered', remembered, { unit: 'pairs' }),
    result('alerts: matches of the sample that only one design found', others, { unit: 'pairs', bar: { exactly: 0 } }),
  ];
}
