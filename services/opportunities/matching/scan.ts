import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import type { RelaxableFilter } from '../opportunity/opportunity.codes.ts';
import type { Asked } from './asked.ts';
import { hasSeveralBits } from './bits.ts';
import { FACET_FAILS } from './facets.ts';
import type { Tally } from './facets.ts';
import { readId } from './id-words.ts';
import { SAME, SAME_FIELD } from './interest-codes.ts';
import { majorOf, minorOf } from './keyset.ts';
import { EXCLUDED, FAILS, failuresOf, FILTERS, rowScore, spotDistance, spotFailures, spotFromAfar } from './row-gates.ts';
import type { Rows } from './rows.ts';
import { distanceShare, DROPPED, interestShare, textShare, weightedMean } from './score.ts';
import type { Top } from './top.ts';

/** What dropping one filter gives. */
export interface Relaxation {
  readonly filter: RelaxableFilter;
  /** The total without that filter. */
  readonly totalCount: number;
}

/** What one pass over the rows reads and fills. */
export interface Scan {
  readonly rows: Rows;
  readonly asked: Asked;
  readonly orderBy: OpportunityOrder;
  readonly top: Top;
  readonly tally: Tally;
}

/** What holds for all rows of a spot; `distance` is the share of that part. */
export interface Stand {
  spot: number;
  fails: number;
  km: number;
  distance: number;
}

/** @returns false when no row of the spot can count anywhere. */
export function stand({ rows: { spots }, asked }: Scan, spot: number, into: Stand): boolean {
  into.spot = spot;
  into.fails = spotFailures(spots, spot, asked);
  if (into.fails === EXCLUDED) return false;
  into.km = spotDistance(spots, spot, asked);
  into.distance = asked.hasNear ? distanceShare(into.km, asked.radiusKm, spotFromAfar(spots, spot)) : DROPPED;
  return !asked.hasNear || into.distance >= 0;
}

/** Visits every row of the lists of spots; for criteria without words and place. */
export function scanLists(scan: Scan, lists: Iterable<readonly number[]>): void {
  const at: Stand = { spot: 0, fails: 0, km: Infinity, distance: DROPPED };
  for (const list of lists) {
    for (const spot of list) if (stand(scan, spot, at)) scanSpot(scan, at);
  }
}

/** Visits every row of a spot. */
export function scanSpot(scan: Scan, at: Stand): void {
  const { spots } = scan.rows;
  const { spot, fails, km, distance } = at;
  const start = spots.start[spot]!;
  const end = start + spots.count[spot]!;
  if (fails === 0 && scan.asked.isPlain) scanPlain(scan, start, end, at);
  else for (let row = start; row < end; row++) visit(scan, row, DROPPED, fails, km, distance);
  for (let row = spots.head[spot]!; row >= 0; row = spots.after(row)) visit(scan, row, DROPPED, fails, km, distance);
}

/** As `visit` for rows of one spot that can fail by their end and their interests only. What cannot be among the first any more is counted and not scored. */
function scanPlain(scan: Scan, start: number, end: number, { spot, km, distance }: Stand): void {
  const { rows, asked, orderBy, top, tally } = scan;
  const { interests } = rows;
  const { expiresAt, interests: words, what, lastConfirmedAt, publishedAt } = rows.columns.set;
  const { now, hasInterests, grades } = asked;
  const mayBeSame = top.mayHold(bestMajor(scan, { km, distance }, true, 1));
  const mayBeInField = top.mayHold(bestMajor(scan, { km, distance }, false, 1));
  let found = 0;
  for (let row = start; row < end; row++) {
    if (!(expiresAt[row]! > now)) continue;
    const word = words[row]!;
    tally.addInterests(interests, word);
    const grade = hasInterests ? interests.gradeOf(word, grades) : SAME | SAME_FIELD;
    if ((grade & SAME_FIELD) === 0) continue;
    found++;
    tally.addWhat(what[row]!);
    if ((grade & SAME) === 0 ? !mayBeInField : !mayBeSame) continue;
    const score = orderBy === OpportunityOrder.BEST_MATCH ? rowScore(rows, row, asked, DROPPED, distance) : 0;
    const major = majorOf(orderBy, score, km, publishedAt[row]! * 1000);
    if (top.mayHold(major)) top.offer(row, major, minorOf(orderBy, lastConfirmedAt[row]! * 1000));
  }
  tally.addFound(rows.spots.attendance(spot), found);
}

/** No row of a spot whose organisation answers at most that well has a greater first number of its position than this, where nothing is asked but place and interests. */
export function bestMajor({ asked, orderBy }: Scan, { km, distance }: Pick<Stand, 'km' | 'distance'>, isSame: boolean, responsiveness: number): number {
  const score = weightedMean(asked.hasInterests ? interestShare(isSame) : DROPPED, DROPPED, DROPPED, distance, DROPPED, DROPPED, responsiveness);
  return majorOf(orderBy, score, km, Infinity);
}

const ID = new Uint32Array(4);

/** Visits the rows in which the words were found: they are few, so no list of the grid is walked. */
export function scanWords(scan: Scan, words: ReadonlyMap<string, number>): void {
  const { ids, set } = scan.rows.columns;
  const at: Stand = { spot: 0, fails: 0, km: Infinity, distance: DROPPED };
  for (const [id, rank] of words) {
    const row = readId(id, ID) ? ids.find(ID[0]!, ID[1]!, ID[2]!, ID[3]!) : -1;
    if (row >= 0 && stand(scan, set.spot[row]!, at)) visit(scan, row, textShare(rank), at.fails, at.km, at.distance);
  }
}

/** Counts a row and offers it to the page, if it passes; `text` is the share of that part. */
function visit({ rows, asked, orderBy, top, tally }: Scan, row: number, text: number, spotFails: number, km: number, distance: number): void {
  const fails = failuresOf(rows, row, asked, spotFails);
  // A row that fails two gates, or one that is no facet, counts nowhere: most rows end here.
  if (fails !== 0 && ((fails & ~FACET_FAILS) !== 0 || hasSeveralBits(fails))) return;
  tally.add(rows, row, fails);
  if (fails !== 0) return;
  const { set } = rows.columns;
  const score = orderBy === OpportunityOrder.BEST_MATCH ? rowScore(rows, row, asked, text, distance) : 0;
  const major = majorOf(orderBy, score, km, set.publishedAt[row]! * 1000);
  if (top.mayHold(major)) top.offer(row, major, minorOf(orderBy, set.lastConfirmedAt[row]! * 1000));
}

/**
 * For each filter that more postings would pass without: the total then, the greatest first, equal ones in the order of the filters.
 *
 * @param total how many pass all of them.
 */
export function relaxationsOf(rows: Rows, asked: Asked, total: number): Relaxation[] {
  const gains = new Uint32Array(FILTERS.length);
  const named = namedRows(rows, asked.words);
  const { spots } = rows;
  const count = (row: number, spotFails: number): void => {
    const fails = failuresOf(rows, row, asked, spotFails);
    if (fails === EXCLUDED) return;
    const all = named === null || named.has(row) ? fails : fails | FAILS.TEXT;
    if (all !== 0 && !hasSeveralBits(all)) gains[31 - Math.clz32(all)]!++;
  };
  for (const list of spots.grid.all()) {
    for (const spot of list) {
      let fails = spotFailures(spots, spot, asked);
      if (fails === EXCLUDED) continue;
      const share = asked.hasNear ? distanceShare(spotDistance(spots, spot, asked), asked.radiusKm, spotFromAfar(spots, spot)) : DROPPED;
      if (asked.hasNear && share < 0) fails |= FAILS.NEAR;
      if (hasSeveralBits(fails)) continue;
      const end = spots.start[spot]! + spots.count[spot]!;
      for (let row = spots.start[spot]!; row < end; row++) count(row, fails);
      for (let row = spots.head[spot]!; row >= 0; row = spots.after(row)) count(row, fails);
    }
  }
  return FILTERS.map((filter, position) => ({ filter, totalCount: total + gains[position]! }))
    .filter(({ totalCount }) => totalCount > total)
    .sort((a, b) => b.totalCount - a.totalCount);
}

/** The rows in which the words were found; null when none were asked for. */
function namedRows({ columns: { ids } }: Rows, words: Asked['words']): Set<number> | null {
  if (words === null) return null;
  const found = new Set<number>();
  for (const id of words.keys()) {
    if (readId(id, ID)) found.add(ids.find(ID[0]!, ID[1]!, ID[2]!, ID[3]!));
  }
  return found;
}
