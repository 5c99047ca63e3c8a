import type { AttendanceMode, Commitment, OpportunityKind } from '../opportunity/opportunity.codes.ts';
import { lowestBit } from './bits.ts';
import type { ColumnSet } from './columns.ts';
import { FAILS } from './row-gates.ts';
import { ATTENDANCE_MODES, COMMITMENTS, KINDS } from './rows.ts';
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
  private readonly interests = new Uint32Array(128);
  private readonly fields = new Uint32Array(32);
  private readonly kinds = new Uint32Array(32);
  private readonly commitment = new Uint32Array(32);
  private readonly attendance = new Uint32Array(32);

  /** Counts a row that fails nothing (`fails` 0), or the gate of one facet and nothing else. */
  add(set: ColumnSet, row: number, fails: number): void {
    if (fails === 0) this.total++;
    if (fails === 0 || fails === FAILS.KINDS) addBits(this.kinds, 0, set.kind[row]!);
    if (fails === 0 || fails === FAILS.COMMITMENT) addBits(this.commitment, 0, set.commitment[row]!);
    if (fails === 0 || fails === FAILS.ATTENDANCE) addBits(this.attendance, 0, set.attendance[row]!);
    if (fails === 0 || fails === FAILS.INTERESTS) {
      addBits(this.fields, 0, set.fields[row]!);
      addBits(this.interests, 0, set.interests0[row]!);
      addBits(this.interests, 32, set.interests1[row]!);
      addBits(this.interests, 64, set.interests2[row]!);
      addBits(this.interests, 96, set.interests3[row]!);
    }
  }

  /** What was counted. */
  facets({ fields, interests }: Vocabulary): Facets {
    const ids = interests.map(({ id }) => id);
    return {
      interests: [...counted(fields, this.fields), ...counted(ids, this.interests)],
      kinds: counted(KINDS, this.kinds),
      commitment: counted(COMMITMENTS, this.commitment),
      attendance: counted(ATTENDANCE_MODES, this.attendance),
    };
  }
}

function addBits(counts: Uint32Array, offset: number, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) counts[offset + lowestBit(rest)]!++;
}

function counted<T>(values: readonly T[], counts: Uint32Array): FacetCount<T>[] {
  return values.map((value, position) => ({ value, count: counts[position] ?? 0 })).filter(({ count }) => count > 0);
}
