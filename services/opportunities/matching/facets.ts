import type { AttendanceMode, Commitment, OpportunityKind } from '../opportunity/opportunity.codes.ts';
import type { InterestCodes } from './interest-codes.ts';
import { FAILS } from './row-gates.ts';
import { ATTENDANCE_MODES, COMMITMENT_SHIFT, COMMITMENTS, KIND_SHIFT, KINDS } from './packed.ts';
import type { Rows } from './rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many postings a value has; never 0. */
export interface FacetCount<T> {
  readonly value: T;
  readonly count: number;
}

/** The counts of each facet as if its own filter were not set; values with 0 are left out. */
export interface Facets {
  /** Ids of fields, then of sub-interests. A posting counts once for each of its sub-interests and once for each field that they touch. */
  readonly interests: readonly FacetCount<string>[];
  readonly kinds: readonly FacetCount<OpportunityKind>[];
  readonly commitment: readonly FacetCount<Commitment>[];
  readonly attendance: readonly FacetCount<AttendanceMode>[];
}

/** The gates whose filters are facets: a row that fails one of them alone still counts in that one. */
export const FACET_FAILS = FAILS.INTERESTS | FAILS.KINDS | FAILS.COMMITMENT | FAILS.ATTENDANCE;

/** Counts the rows of one scan. */
export class Tally {
  total = 0;
  /** By kind and commitment as a row has them, two bits and three; for rows that fail nothing. */
  private readonly whats = new Uint32Array(32);
  /** By the code of an interest. */
  private readonly interests = new Uint32Array(256);
  private readonly fields = new Uint32Array(32);
  private readonly kinds = new Uint32Array(4);
  /** From 1; 0 is for none. */
  private readonly commitment = new Uint32Array(8);
  private readonly attendance = new Uint32Array(4);

  /** Counts a row that fails nothing (`fails` 0), or the gate of one facet and nothing else. */
  add({ columns: { set }, interests, spots }: Rows, row: number, fails: number): void {
    const what = set.what[row]!;
    if (fails === 0) {
      this.whats[what >>> KIND_SHIFT]!++;
      this.addFound(spots.attendance(set.spot[row]!), 1);
    }
    if (fails === FAILS.KINDS) this.kinds[(what >>> KIND_SHIFT) & 3]!++;
    if (fails === FAILS.COMMITMENT) this.commitment[(what >>> COMMITMENT_SHIFT) & 7]!++;
    if (fails === FAILS.ATTENDANCE) this.attendance[spots.attendance(set.spot[row]!)]!++;
    if (fails === 0 || fails === FAILS.INTERESTS) this.addInterests(interests, set.interests[row]!);
  }

  /** Counts rows of one attendance that fail nothing; kind and commitment, and interests, are counted for each of them by the other two. */
  addFound(attendance: number, rows: number): void {
    this.total += rows;
    this.attendance[attendance]! += rows;
  }

  /** Adds everything that another one has counted. */
  addAll(other: Tally): void {
    this.total += other.total;
    for (const name of ['whats', 'interests', 'fields', 'kinds', 'commitment', 'attendance'] as const) {
      other[name].forEach((count, position) => (this[name][position]! += count));
    }
  }

  addWhat(what: number): void {
    this.whats[what >>> KIND_SHIFT]!++;
  }

  addInterests(interests: InterestCodes, word: number): void {
    interests.count(word, this.interests, this.fields);
  }

  /** What was counted. */
  facets({ fields, interests }: Vocabulary): Facets {
    const ids = interests.map(({ id }) => id);
    return {
      interests: [...counted(fields, this.fields), ...counted(ids, this.interests.subarray(1))],
      kinds: counted(KINDS, this.kinds.map((count, kind) => count + this.sumOf((what) => (what & 3) === kind))),
      commitment: counted(COMMITMENTS, this.commitment.map((count, commitment) => count + this.sumOf((what) => what >>> 2 === commitment)).subarray(1)),
      attendance: counted(ATTENDANCE_MODES, this.attendance),
    };
  }

  private sumOf(isOne: (what: number) => boolean): number {
    return this.whats.reduce((sum, count, what) => (isOne(what) ? sum + count : sum), 0);
  }
}

function counted<T>(values: readonly T[], counts: Uint32Array): FacetCount<T>[] {
  return values.map((value, position) => ({ value, count: counts[position] ?? 0 })).filter(({ count }) => count > 0);
}
