/** One measured number; the shape is a contract of `bench --json`. */
export interface Result {
  /** Stable, in lower case: `page requests per second`. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is held to, in the same unit; null when it is told for information. */
  readonly bar: number | null;
  /** Whether the value keeps to the bar; null without a bar. */
  readonly holds: boolean | null;
  /** The same number of the alternative, measured in the same run; null when there is none. */
  readonly against: number | null;
}

/** What the value may be in relation to its bar. */
export type Bar = { readonly atMost: number } | { readonly atLeast: number } | { readonly exactly: number };

interface Measured {
  readonly unit: string;
  readonly bar?: Bar;
  readonly against?: number;
}

function barOf(bar: Bar): number {
  if ('atMost' in bar) return bar.atMost;
  return 'atLeast' in bar ? bar.atLeast : bar.exactly;
}

function keeps(value: number, bar: Bar): boolean {
  if ('atMost' in bar) return value <= bar.atMost;
  return 'atLeast' in bar ? value >= bar.atLeast : value === bar.exactly;
}

/** Three significant digits, whole numbers as they are. */
export function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** Makes a result; the bar is judged by the exact value, what is printed is rounded to three digits. */
export function result(name: string, value: number, { unit, bar, against }: Measured): Result {
  return {
    name,
    value: rounded(value),
    unit,
    bar: bar ? rounded(barOf(bar)) : null,
    holds: bar ? keeps(value, bar) : null,
    against: against === undefined ? null : rounded(against),
  };
}

/** The value below which a share (0..1) of the values lies, by the nearest rank. Throws for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('There is nothing to take a percentile of.');
  return found;
}

/** The middle value; the mean of the two in the middle for an even count. Throws for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('There is nothing to take a median of.');
  return (lower + upper) / 2;
}
