import { AttendanceMode, RelaxableFilter } from '../opportunity/opportunity.codes.ts';
import { ANY } from './asked.ts';
import type { Asked } from './asked.ts';
import { countBits } from './bits.ts';
import type { ColumnSet } from './columns.ts';
import { distanceBetween } from './distance.ts';
import { ATTENDANCE_MODES } from './rows.ts';
import { availabilityShare, commitmentShare, DROPPED, interestShare, skillShare, weightedMean } from './score.ts';

// The gates and the parts once more, over columns and without one allocation per row. Their sense stands in gates.ts and match.ts;
// the specs hold the two to the same answer. Rows are in range by construction, hence the assertions.

/** The filters in the order of their bits. */
export const FILTERS = Object.values(RelaxableFilter);

/** The bit of each filter in a mask of failed gates. */
export const FAILS = Object.fromEntries(FILTERS.map((filter, position) => [filter, 1 << position])) as Readonly<
  Record<RelaxableFilter, number>
>;

/** The bit of what no relaxation brings back: expired, another network, another organisation. */
export const EXCLUDED = 1 << 30;

const { INTERESTS, AVAILABILITY, COMMITMENT, KINDS, ATTENDANCE, LANGUAGES, AGE, ACCESSIBILITY } = FAILS;
const REMOTE = 1 << ATTENDANCE_MODES.indexOf(AttendanceMode.REMOTE);
const ON_SITE = 1 << ATTENDANCE_MODES.indexOf(AttendanceMode.ON_SITE);

/** The gates that a row fails, TEXT and NEAR excepted: they cost more and are asked last. */
export function failuresOf(set: ColumnSet, row: number, asked: Asked): number {
  if (
    !(set.expiresAt[row]! > asked.now) ||
    (asked.network !== ANY && set.network[row] !== asked.network) ||
    (asked.organisation !== ANY && set.organisation[row] !== asked.organisation)
  ) {
    return EXCLUDED;
  }
  let fails = 0;
  if (asked.hasInterests && (set.fields[row]! & asked.fields) === 0) fails |= INTERESTS;
  if (asked.kinds !== 0 && (set.kind[row]! & asked.kinds) === 0) fails |= KINDS;
  if (asked.attendance !== 0 && (set.attendance[row]! & asked.attendance) === 0) fails |= ATTENDANCE;
  if (asked.commitment !== 0 && (set.commitment[row]! & asked.commitment) === 0) fails |= COMMITMENT;
  const slots = set.availability[row]!;
  if (asked.availability !== 0 && slots !== 0 && (slots & asked.availability) === 0) fails |= AVAILABILITY;
  const languages = set.languages[row]!;
  if (asked.languages !== 0 && languages !== 0 && (languages & asked.languages) === 0) fails |= LANGUAGES;
  if (asked.age < set.minimumAge[row]! || asked.age > set.maximumAge[row]!) fails |= AGE;
  if ((set.accessibility[row]! & asked.accessibility) !== asked.accessibility) fails |= ACCESSIBILITY;
  return fails;
}

/** Kilometres from the asked place, Infinity where `distanceTo` says so. */
export function rowDistance(set: ColumnSet, row: number, asked: Asked): number {
  const latitude = set.latitude[row]!;
  const attendance = set.attendance[row]!;
  if (!asked.hasNear || attendance === REMOTE || Number.isNaN(latitude)) return Infinity;
  const km = distanceBetween(asked.latitude, asked.longitude, latitude, set.longitude[row]!);
  return attendance !== ON_SITE && km > asked.radiusKm ? Infinity : km;
}

/** Whether some of a row's work can be done from anywhere. */
export function rowFromAfar(set: ColumnSet, row: number): boolean {
  return set.attendance[row] !== ON_SITE;
}

/** The score of a row that passes every gate; `text` and `distance` are the shares of those parts, or dropped. */
export function rowScore(set: ColumnSet, row: number, asked: Asked, text: number, distance: number): number {
  const slots = set.availability[row]!;
  const skills = set.skills[row]!;
  return weightedMean(
    asked.hasInterests ? interestShare(hasSameInterest(set, row, asked)) : DROPPED,
    text,
    asked.availability === 0
      ? DROPPED
      : availabilityShare(countBits(slots & asked.availability), asked.slots, countBits(slots)),
    distance,
    asked.hasSkills ? skillShare(countBits(skills & asked.skills), countBits(skills)) : DROPPED,
    asked.commitment === 0 ? DROPPED : commitmentShare((set.commitment[row]! & asked.commitment) !== 0),
    set.responsiveness[row]!,
  );
}

/** Whether a row has a chosen interest, or anything in a chosen field. */
function hasSameInterest(set: ColumnSet, row: number, asked: Asked): boolean {
  const same =
    (set.interests0[row]! & asked.interests0) |
    (set.interests1[row]! & asked.interests1) |
    (set.interests2[row]! & asked.interests2) |
    (set.interests3[row]! & asked.interests3) |
    (set.fields[row]! & asked.wholeFields);
  return same !== 0;
}
