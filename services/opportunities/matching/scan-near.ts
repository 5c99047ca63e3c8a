import { type Afar, isTold } from './afar.ts';
import { Tally } from './facets.ts';
import { SAME, SAME_FIELD } from './interest-codes.ts';
import { minorOf } from './keyset.ts';
import { rowScore } from './row-gates.ts';
import { bestMajor, type Scan, scanSpot, type Stand, stand } from './scan.ts';
import { DROPPED, REMOTE_SHARE } from './score.ts';

/** Beyond this share of the radius a place counts no more than doing it from afar; with a little to spare. */
const NEARER = (1 - REMOTE_SHARE) * 1.01;

/**
 * Visits every row that may lie within the radius or be done from afar; for criteria without words. What is nearest comes first: of what lies farther off it
 * is often known then that none is among the first, so that it is counted and not scored.
 */
export function scanNear(scan: Scan, afar: Afar): void {
  const { asked, orderBy, rows } = scan;
  const { latitude, longitude, radiusKm } = asked;
  const { grid } = rows.spots;
  if (!isTold(asked, orderBy)) {
    for (const at of nearestFirst(scan, grid.around(latitude, longitude, radiusKm))) scanSpot(scan, at);
    return;
  }
  afar.refresh(asked.now);
  afar.count(asked, scan.tally);
  // Counted already.
  const uncounted = { ...scan, tally: new Tally() };
  const nearer = nearestFirst(scan, [[...afar.mixedAround(latitude, longitude, radiusKm * NEARER)]]).filter(({ distance }) => distance > REMOTE_SHARE);
  for (const at of nearer) scanSpot(uncounted, at);
  const places = nearestFirst(scan, grid.placesAround(latitude, longitude, radiusKm));
  for (const at of places) if (at.distance > REMOTE_SHARE) scanSpot(scan, at);
  offerAfar(scan, afar, new Set(nearer.map(({ spot }) => spot)));
  for (const at of places) if (at.distance <= REMOTE_SHARE) scanSpot(scan, at);
}

function nearestFirst(scan: Scan, lists: Iterable<readonly number[]>): Stand[] {
  const standing: Stand[] = [];
  for (const list of lists) {
    for (const spot of list) {
      const at = { spot, fails: 0, km: Infinity, distance: DROPPED };
      if (stand(scan, spot, at)) standing.push(at);
    }
  }
  return standing.sort((one, other) => other.distance - one.distance);
}

/** Offers to the page what can be done from afar, but for the spots that are so near that they count more. */
function offerAfar(scan: Scan, afar: Afar, nearer: ReadonlySet<number>): void {
  const { rows, asked, orderBy, top } = scan;
  const { set } = rows.columns;
  const from = { km: Infinity, distance: REMOTE_SHARE };
  let mayBeSame = true;
  let mayBeInField = true;
  afar.each(
    (responsiveness) => {
      mayBeSame = top.mayHold(bestMajor(scan, from, true, responsiveness));
      mayBeInField = top.mayHold(bestMajor(scan, from, false, responsiveness));
      return mayBeSame || mayBeInField;
    },
    (row) => {
      const grade = asked.hasInterests ? rows.interests.gradeOf(set.interests[row]!, asked.grades) : SAME | SAME_FIELD;
      if ((grade & SAME_FIELD) === 0 || ((grade & SAME) === 0 ? !mayBeInField : !mayBeSame) || nearer.has(set.spot[row]!)) return;
      const score = rowScore(rows, row, asked, DROPPED, REMOTE_SHARE);
      if (top.mayHold(score)) top.offer(row, score, minorOf(orderBy, set.lastConfirmedAt[row]! * 1000));
    },
  );
}
