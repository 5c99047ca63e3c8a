import { AttendanceMode, RelaxableFilter } from '../opportunity/opportunity.codes.ts';
import { ANY } from './asked.ts';
import type { Asked } from './asked.ts';
import { countBits } from './bits.ts';
import { distanceBetween } from './distance.ts';
import { SAME, SAME_FIELD } from './interest-codes.ts';
import { ATTENDANCE_MODES, COMMITMENT_SHIFT, KIND_SHIFT, SLOTS_MASK } from './packed.ts';
import type { Rows } from './rows.ts';
import { availabilityShare, commitmentShare, DROPPED, interestShare, skillShare, weightedMean } from './score.ts';
import type { Spots } from './spots.ts';

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
const REMOTE = ATTENDANCE_MODES.indexOf(AttendanceMode.REMOTE);
const ON_SITE = ATTENDANCE_MODES.indexOf(AttendanceMode.ON_SITE);

/** The gates that all rows of a spot fail, NEAR excepted. */
export function spotFailures(spots: Spots, spot: number, asked: Asked): number {
  if (asked.network !== ANY && spots.network(spot) !== asked.network) return EXCLUDED;
  return asked.attendance !== 0 && (asked.attendance & (1 << spots.attendance(spot))) === 0 ? ATTENDANCE : 0;
}

/** The gates that a row fails, TEXT and NEAR excepted; `fails` are those of its spot. */
export function failuresOf({ columns: { set }, profiles, interests }: Rows, row: number, asked: Asked, spotFails: number): number {
  if (!(set.expiresAt[row]! > asked.now) || (asked.organisation !== ANY && set.organisation[row] !== asked.organisation)) return EXCLUDED;
  let fails = spotFails;
  if (asked.hasInterests && (interests.gradeOf(set.interests[row]!, asked.grades) & SAME_FIELD) === 0) fails |= INTERESTS;
  const what = set.what[row]!;
  if (asked.kinds !== 0 && ((asked.kinds >>> ((what >>> KIND_SHIFT) & 3)) & 1) === 0) fails |= KINDS;
  if (asked.commitment !== 0 && ((asked.commitment >>> ((what >>> COMMITMENT_SHIFT) & 7)) & 1) === 0) fails |= COMMITMENT;
  if (asked.availability !== 0 && (what & SLOTS_MASK) !== 0 && (what & asked.availability) === 0) fails |= AVAILABILITY;
  if (!asked.hasProfile) return fails;
  const profile = set.profile[row]! * 4;
  const languages = profiles.words[profile + 1]!;
  if (asked.languages !== 0 && languages !== 0 && (languages & asked.languages) === 0) fails |= LANGUAGES;
  const limits = profiles.words[profile + 2]!;
  if (asked.age >= 0 && (lowest(limits) > asked.age || highest(limits) < asked.age)) fails |= AGE;
  if (((limits >>> 16) & asked.accessibility) !== asked.accessibility) fails |= ACCESSIBILITY;
  return fails;
}

/** The lowest age of a profile. */
function lowest(limits: number): number {
  const years = limits & 255;
  return years === 255 ? 0 : years;
}

/** The highest age; no bound is beyond every age that is asked for. */
function highest(limits: number): number {
  const years = (limits >>> 8) & 255;
  return years === 255 ? Infinity : years;
}

/** Kilometres from the asked place, Infinity where `distanceTo` says so. */
export function spotDistance(spots: Spots, spot: number, asked: Asked): number {
  const attendance = spots.attendance(spot);
  const latitude = spots.latitude(spot);
  if (!asked.hasNear || attendance === REMOTE || Number.isNaN(latitude)) return Infinity;
  const km = distanceBetween(asked.latitude, asked.longitude, latitude, spots.longitude(spot));
  return attendance !== ON_SITE && km > asked.radiusKm ? Infinity : km;
}

/** Whether some of a spot's work can be done from anywhere. */
export function spotFromAfar(spots: Spots, spot: number): boolean {
  return spots.attendance(spot) !== ON_SITE;
}

/** The score of a row that passes every gate; `text` and `distance` are the shares of those parts, or dropped. */
export function rowScore(rows: Rows, row: number, asked: Asked, text: number, distance: number): number {
  const { set } = rows.columns;
  const what = set.what[row]!;
  const slots = what & SLOTS_MASK;
  const skills = asked.hasSkills ? rows.profiles.words[set.profile[row]! * 4]! : 0;
  return weightedMean(
    asked.hasInterests ? interestShare((rows.interests.gradeOf(set.interests[row]!, asked.grades) & SAME) !== 0) : DROPPED,
    text,
    asked.availability === 0 ? DROPPED : availabilityShare(countBits(slots & asked.availability), asked.slots, countBits(slots)),
    distance,
    asked.hasSkills ? skillShare(countBits(skills & asked.skills), countBits(skills)) : DROPPED,
    asked.commitment === 0 ? DROPPED : commitmentShare(((asked.commitment >>> ((what >>> COMMITMENT_SHIFT) & 7)) & 1) !== 0),
    rows.organisations.shareOf(set.organisation[row]!),
  );
}
