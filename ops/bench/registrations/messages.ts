/** What the process that registers is told by its environment. */
export interface DeskEnvironment {
  readonly BENCH_DATABASE_URL: string;
  readonly BENCH_SECRET: string;
}

/** Registers the people of these numbers for an event, all at once or so many at a time. */
export interface Rush {
  readonly eventId: string;
  readonly from: number;
  readonly to: number;
  readonly atOnce: number;
}

/** Sent for each registration as soon as it is committed, in that order as far as the process sees it. */
export interface Acknowledged {
  readonly person: number;
  readonly id: string;
}

/** Sent when a rush is over. */
export interface RushOver {
  readonly ms: number;
  readonly failed: number;
}
