import {
  Accessibility,
  AttendanceMode,
  Commitment,
  LanguageCode,
  OpportunityKind,
  TimeSlot,
} from '../opportunity/opportunity.codes.ts';
import { lowestBit, maskOf, valuesOf } from './bits.ts';
import type { Columns } from './columns.ts';
import { isPlace } from './distance.ts';
import type { Names } from './names.ts';
import type { Posting } from './posting.ts';
import { responsivenessShare, UNKNOWN_RESPONSIVENESS } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The codes in the order of their bits. */
export const KINDS = Object.values(OpportunityKind);
export const ATTENDANCE_MODES = Object.values(AttendanceMode);
export const COMMITMENTS = Object.values(Commitment);
export const TIME_SLOTS = Object.values(TimeSlot);
export const LANGUAGES = Object.values(LanguageCode);
export const ACCESSIBILITIES = Object.values(Accessibility);

/** The ids that only number rows: networks and organisations. */
export interface RowNames {
  readonly networks: Names;
  readonly organisations: Names;
}

/** The masks of chosen or offered interests. */
export interface InterestMasks {
  /** Four words of 32 sub-interests. */
  readonly words: readonly [number, number, number, number];
  /** Every field that is touched. */
  readonly fields: number;
  /** The fields that are named themselves. */
  readonly wholeFields: number;
}

/** The masks of a list of ids of fields and sub-interests; unknown ids set nothing. */
export function interestMasks(ids: readonly string[], vocabulary: Vocabulary): InterestMasks {
  const words: [number, number, number, number] = [0, 0, 0, 0];
  let fields = 0;
  for (const id of ids) {
    const field = vocabulary.fieldIndexOf.get(id);
    if (field !== undefined) fields |= 1 << field;
    const interest = vocabulary.interestIndexOf.get(id);
    if (interest !== undefined) words[(interest >>> 5) as 0 | 1 | 2 | 3] |= 1 << (interest & 31);
  }
  return { words, fields, wholeFields: maskOf(vocabulary.fields, ids) };
}

/** @throws RangeError when a time or a figure of responsiveness is no finite number: such a row would break the order of all others. */
export function assertFinite(posting: Posting): void {
  const { expiresAt, publishedAt, lastConfirmedAt, responsiveness } = posting;
  const numbers = [expiresAt.getTime(), publishedAt.getTime(), lastConfirmedAt.getTime()];
  numbers.push(responsiveness?.shareAnswered ?? 0, responsiveness?.medianHours ?? 0);
  if (!numbers.every(Number.isFinite)) throw new RangeError(`posting ${posting.id} has a time or a figure that is no number`);
}

/** Writes a posting into a row, all columns but those of the grid. */
export function writeRow({ set }: Columns, row: number, posting: Posting, vocabulary: Vocabulary, names: RowNames): void {
  const { latitude, longitude, responsiveness } = posting;
  const placed = isPlace(latitude, longitude);
  set.latitude[row] = placed ? (latitude ?? NaN) : NaN;
  set.longitude[row] = placed ? (longitude ?? NaN) : NaN;
  set.expiresAt[row] = posting.expiresAt.getTime();
  set.publishedAt[row] = posting.publishedAt.getTime();
  set.lastConfirmedAt[row] = posting.lastConfirmedAt.getTime();
  set.shareAnswered[row] = responsiveness?.shareAnswered ?? NaN;
  set.medianHours[row] = responsiveness?.medianHours ?? NaN;
  set.responsiveness[row] =
    responsiveness === null
      ? UNKNOWN_RESPONSIVENESS
      : responsivenessShare(responsiveness.shareAnswered, responsiveness.medianHours);
  const { words, fields, wholeFields } = interestMasks(posting.interests, vocabulary);
  [set.interests0[row], set.interests1[row], set.interests2[row], set.interests3[row]] = words;
  set.fields[row] = fields;
  set.wholeFields[row] = wholeFields;
  set.skills[row] = maskOf(vocabulary.skills, posting.skills);
  set.availability[row] = maskOf(TIME_SLOTS, posting.availability);
  set.languages[row] = maskOf(LANGUAGES, posting.languages);
  set.accessibility[row] = maskOf(ACCESSIBILITIES, posting.accessibility);
  set.kind[row] = maskOf(KINDS, [posting.kind]);
  set.attendance[row] = maskOf(ATTENDANCE_MODES, [posting.attendance]);
  set.commitment[row] = posting.commitment === null ? 0 : maskOf(COMMITMENTS, [posting.commitment]);
  set.minimumAge[row] = posting.minimumAge ?? -Infinity;
  set.maximumAge[row] = posting.maximumAge ?? Infinity;
  set.network[row] = names.networks.numberOf(posting.networkId);
  set.organisation[row] = names.organisations.numberOf(posting.organisationId);
}

/** The posting of a row again, its sets in the order of the vocabulary and without what that does not know. */
export function readRow({ set, ids }: Columns, row: number, vocabulary: Vocabulary, names: RowNames): Posting {
  const interests = vocabulary.interests.map(({ id }) => id);
  const words = [set.interests0[row]!, set.interests1[row]!, set.interests2[row]!, set.interests3[row]!];
  const placed = !Number.isNaN(set.latitude[row]!);
  const medianHours = set.medianHours[row]!;
  return {
    id: ids[row] ?? '',
    kind: KINDS[lowestBit(set.kind[row]!)]!,
    interests: [
      ...valuesOf(vocabulary.fields, set.wholeFields[row]!),
      ...words.flatMap((word, at) => valuesOf(interests.slice(at * 32, at * 32 + 32), word)),
    ],
    skills: valuesOf(vocabulary.skills, set.skills[row]!),
    latitude: placed ? set.latitude[row]! : null,
    longitude: placed ? set.longitude[row]! : null,
    attendance: ATTENDANCE_MODES[lowestBit(set.attendance[row]!)]!,
    availability: valuesOf(TIME_SLOTS, set.availability[row]!),
    commitment: COMMITMENTS[lowestBit(set.commitment[row]!)] ?? null,
    languages: valuesOf(LANGUAGES, set.languages[row]!),
    minimumAge: finiteOrNull(set.minimumAge[row]!),
    maximumAge: finiteOrNull(set.maximumAge[row]!),
    accessibility: valuesOf(ACCESSIBILITIES, set.accessibility[row]!),
    networkId: names.networks.nameOf(set.network[row]!),
    organisationId: names.organisations.nameOf(set.organisation[row]!) ?? '',
    expiresAt: new Date(set.expiresAt[row]!),
    publishedAt: new Date(set.publishedAt[row]!),
    lastConfirmedAt: new Date(set.lastConfirmedAt[row]!),
    responsiveness: Number.isNaN(set.shareAnswered[row]!)
      ? null
      : { shareAnswered: set.shareAnswered[row]!, medianHours: Number.isNaN(medianHours) ? null : medianHours },
  };
}

function finiteOrNull(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
