import { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { ANY } from './asked.ts';
import type { Asked } from './asked.ts';
import { Tally } from './facets.ts';
import { ANYWHERE, cellOf, Grid } from './grid.ts';
import type { Rows } from './rows.ts';

/** Rows are told apart by how their organisation answers in so many steps. */
const STEPS = 256;

/** Whether what can be done from afar need not be gone through for a search: it asks of it no more than its interests, all of one field. */
export function isTold({ isPlain, network, attendance, hasNear, hasInterests, field }: Asked, orderBy: OpportunityOrder): boolean {
  return orderBy === OpportunityOrder.BEST_MATCH && isPlain && network === ANY && attendance === 0 && hasNear && (!hasInterests || field >= 0);
}

/**
 * What can be done from afar is near everybody, so every search near a place would go through all of it. Here it is counted once for all searches, and its
 * rows are in the order of how their organisations answer, by which alone they differ in score beside their interests. Made anew when something of it has changed or ended.
 */
export class Afar {
  /** Rows, those of organisations that answer best first, in `STEPS` steps. */
  private order = new Int32Array(0);
  /** Where the rows of each step begin, the best step first. */
  private readonly starts = new Int32Array(STEPS + 1);
  private all = new Tally();
  private interests = new Tally();
  private byField: Tally[] = [];
  /** Spots of what can be done from afar and at a place, by that place. */
  private mixed = new Grid();
  private changes = -1;
  private madeAt = Infinity;
  private soonestEnd = -Infinity;
  private readonly rows: Rows;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** Makes it true for a moment, in seconds since 1970. */
  refresh(now: number): void {
    if (this.changes !== this.rows.changesAfar || now < this.madeAt || now >= this.soonestEnd) this.make(now);
  }

  /** Counts it for a search that is told. */
  count({ hasInterests, field }: Asked, tally: Tally): void {
    if (!hasInterests) return tally.addAll(this.all);
    tally.addAll(this.interests);
    tally.addAll(this.byField[field]!);
  }

  /** Spots that may lie within the radius. */
  *mixedAround(latitude: number, longitude: number, radiusKm: number): Iterable<number> {
    for (const list of this.mixed.placesAround(latitude, longitude, radiusKm)) yield* list;
  }

  /**
   * Offers the rows, those of organisations that answer best first.
   *
   * @param mayHold whether a row whose organisation answers that well, 0..1, may be among the first; when not, neither may those that follow
   */
  each(mayHold: (responsiveness: number) => boolean, offer: (row: number) => void): void {
    for (let step = 0; step < STEPS; step++) {
      const start = this.starts[step]!;
      const end = this.starts[step + 1]!;
      if (start === end) continue;
      if (!mayHold((STEPS - step) / STEPS)) return;
      for (let at = start; at < end; at++) offer(this.order[at]!);
    }
  }

  private make(now: number): void {
    const { rows } = this;
    this.changes = rows.changesAfar;
    this.madeAt = now;
    this.soonestEnd = Infinity;
    this.all = new Tally();
    this.interests = new Tally();
    this.byField = rows.interests.fields.map(() => new Tally());
    this.mixed = new Grid();
    const live: number[] = [];
    this.starts.fill(0);
    for (const spot of rows.spots.grid.list(ANYWHERE)) {
      const [latitude, longitude] = [rows.spots.latitude(spot), rows.spots.longitude(spot)];
      if (!Number.isNaN(latitude)) this.mixed.put(spot, cellOf(latitude, longitude));
      rows.spots.each(spot, (row) => {
        if (!(rows.columns.set.expiresAt[row]! > now)) return;
        this.take(row);
        live.push(row);
      });
    }
    this.sort(live);
  }

  private take(row: number): void {
    const { rows } = this;
    const { set } = rows.columns;
    this.soonestEnd = Math.min(this.soonestEnd, set.expiresAt[row]!);
    this.all.add(rows, row, 0);
    this.interests.addInterests(rows.interests, set.interests[row]!);
    for (const field of rows.interests.fieldsOf(set.interests[row]!)) {
      this.byField[field]!.addFound(rows.spots.attendance(set.spot[row]!), 1);
      this.byField[field]!.addWhat(set.what[row]!);
    }
    this.starts[this.stepOf(row) + 1]!++;
  }

  private sort(live: readonly number[]): void {
    for (let step = 0; step < STEPS; step++) this.starts[step + 1]! += this.starts[step]!;
    const next = this.starts.slice();
    this.order = new Int32Array(live.length);
    for (const row of live) this.order[next[this.stepOf(row)]!++] = row;
  }

  /** 0 for those that answer best. */
  private stepOf(row: number): number {
    return STEPS - 1 - Math.min(STEPS - 1, Math.floor(this.rows.organisations.shareOf(this.rows.columns.set.organisation[row]!) * STEPS));
  }
}
