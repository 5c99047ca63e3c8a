/** What the load generator is told: how long to ask, and whom. */
export interface LoadOrder {
  readonly url: string;
  readonly connections: number;
  readonly ms: number;
  readonly seed: number;
  /** Bodies of requests; drawn from at random. */
  readonly bodies: readonly string[];
  /** Bytes of the right answer to each of them. */
  readonly lengths: readonly number[];
}

/** What it tells back. */
export interface LoadReport {
  /** Seconds from the first request to the last answer. */
  readonly seconds: number;
  /** Right answers, each with the time that it took in ms. */
  readonly latencies: readonly number[];
  /** Answers with another status or length, and requests without an answer. */
  readonly failures: number;
  /** What was wrong with the first of them. */
  readonly firstFailure?: string;
}
