/** What the process that searches is told by its environment. */
export interface SearcherEnvironment {
  readonly BENCH_DATABASE_URL: string;
  readonly BENCH_ADMIN_URL: string;
  readonly BENCH_WITH_PLAIN: 'yes' | 'no';
}

/** What it found of loading the copy; times in ms, sizes in bytes. */
export interface LoadReport {
  readonly postings: number;
  readonly loadMs: number;
  /** The same stream from PostgreSQL, thrown away. */
  readonly streamMs: number;
  /** What the process holds more than before, after the garbage is collected. */
  readonly bytes: number;
}

/** Times in ms. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Searches for one word, by how many postings have it, and all of these searches together. */
export interface WordTimes {
  readonly common: Times;
  readonly middling: Times;
  readonly rare: Times;
  readonly all: Times;
}

/** What it found of searching. */
export interface SearchReport {
  readonly hydration: Times;
  readonly city: Times;
  readonly plainCity: Times | null;
  readonly mix: Times;
  readonly words: WordTimes;
  readonly plainWords: WordTimes | null;
  /** Share of the plain design's first 20 that are among ours, without words; 1 is all. */
  readonly recall: number | null;
  /** Totals without words that differ from those of the plain design. */
  readonly otherTotals: number;
  /** The most memory that the process ever had, loading included. */
  readonly mostBytes: number;
}

/** What it found of writing: a posting that is published, and the bare insert of its row. */
export interface WriteReport {
  readonly published: Times;
  readonly inserted: Times;
}
