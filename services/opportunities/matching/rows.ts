import { maskOf, valuesOf } from './bits.ts';
import { Columns } from './columns.ts';
import { asMatched, PER_DEGREE, secondsOf } from './door.ts';
import { idText, readId } from './id-words.ts';
import { InterestCodes } from './interest-codes.ts';
import { Keys } from './keys.ts';
import { Organisations } from './organisations.ts';
import { KINDS, ATTENDANCE_MODES, COMMITMENTS, TIME_SLOTS, LANGUAGES, ACCESSIBILITIES, SLOTS_MASK, KIND_SHIFT, COMMITMENT_SHIFT, NO_BOUND, type Packed, packWhat, packLimits } from './packed.ts';
import type { Posting } from './posting.ts';
import { NO_PLACE, Spots } from './spots.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that the index holds. */
export class Rows {
  readonly columns = new Columns();
  readonly spots = new Spots();
  readonly organisations = new Organisations();
  /** Numbers of the networks, from 1; 0 is for none. */
  readonly networks = new Keys();
  readonly profiles = new Keys();
  readonly interests: InterestCodes;
  private changes = 0;
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.interests = new InterestCodes(vocabulary);
  }

  /** Grows with everything that may change what can be done from afar, or how its organisations answer. */
  get changesAfar(): number {
    return this.changes + this.organisations.changes;
  }

  /** Bytes of all arrays. */
  get bytes(): number {
    return [this.columns, this.spots, this.organisations, this.networks, this.profiles].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** @throws RangeError when an id is no UUID, a kind or attendance unknown, or a time or a figure no finite number. */
  pack(posting: Posting, into: Packed): void {
    assertFinite(posting);
    const { ids } = into;
    const { latitude, longitude, minimumAge, maximumAge, responsiveness, ...rest } = asMatched(posting);
    into.hasNetwork = rest.networkId !== null;
    const known = readId(rest.id, ids) && readId(rest.organisationId, ids, 4) && (rest.networkId === null || readId(rest.networkId, ids, 8));
    if (!known) throw new RangeError(`posting ${rest.id}: an id is no UUID`);
    if (!KINDS.includes(rest.kind) || !ATTENDANCE_MODES.includes(rest.attendance)) throw new RangeError(`posting ${rest.id}: a code is unknown`);
    into.latitude = latitude === null ? NO_PLACE : Math.round(latitude * PER_DEGREE);
    into.longitude = longitude === null ? 0 : Math.round(longitude * PER_DEGREE);
    into.attendance = ATTENDANCE_MODES.indexOf(rest.attendance);
    into.expiresAt = secondsOf(rest.expiresAt.getTime());
    into.publishedAt = secondsOf(rest.publishedAt.getTime());
    into.lastConfirmedAt = secondsOf(rest.lastConfirmedAt.getTime());
    into.interests = this.interests.pack(rest.interests);
    into.what = packWhat(maskOf(TIME_SLOTS, rest.availability), KINDS.indexOf(rest.kind), rest.commitment === null ? 0 : COMMITMENTS.indexOf(rest.commitment) + 1);
    into.skills = maskOf(this.vocabulary.skills, rest.skills);
    into.languages = maskOf(LANGUAGES, rest.languages);
    into.limits = packLimits(minimumAge, maximumAge, maskOf(ACCESSIBILITIES, rest.accessibility));
    into.responsiveness = responsiveness;
  }

  /** Writes what was packed into the row of its id, or into a new one. */
  write(from: Packed): void {
    const { columns, spots } = this;
    const { ids } = from;
    const spot = this.spotOf(from);
    let row = columns.ids.find(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
    if (row >= 0 && columns.set.spot[row] !== spot) {
      this.remove(row);
      row = -1;
    }
    if (row < 0) {
      row = columns.append(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
      spots.hang(row, spot);
    }
    const organisation = this.organisations.take(ids[4]!, ids[5]!, ids[6]!, ids[7]!);
    this.set(row, spot, organisation, from);
    if (spots.attendance(spot) > 0) this.changes++;
    this.organisations.answers(organisation, from.responsiveness);
  }

  /** Writes what was packed into a row that is new, of an organisation with that number. Nothing finds it before everything is put in order. */
  writeNew(from: Packed, organisation: number): void {
    const { columns } = this;
    const { ids } = from;
    const row = columns.appendNew(ids[0]!, ids[1]!, ids[2]!, ids[3]!);
    this.set(row, this.spotOf(from), organisation, from);
  }

  /** Marks a row as gone. */
  remove(row: number): void {
    if (this.spots.attendance(this.columns.set.spot[row]!) > 0) this.changes++;
    this.columns.remove(row);
  }

  /** Puts the rows of a place, and neighbouring places, next to each other: every row has another number then. */
  regroup(): void {
    this.spots.regroup(this.columns);
    this.changes++;
  }

  private spotOf(from: Packed): number {
    const { ids } = from;
    const network = from.hasNetwork ? this.networks.take(ids[8]!, ids[9]!, ids[10]!, ids[11]!) + 1 : 0;
    return this.spots.take(from.latitude, from.longitude, network, from.attendance);
  }

  private set(row: number, spot: number, organisation: number, from: Packed): void {
    const { set } = this.columns;
    set.spot[row] = spot;
    set.expiresAt[row] = from.expiresAt;
    set.publishedAt[row] = from.publishedAt;
    set.lastConfirmedAt[row] = from.lastConfirmedAt;
    set.interests[row] = from.interests;
    set.what[row] = from.what;
    set.profile[row] = this.profiles.take(from.skills, from.languages, from.limits, 0);
    set.organisation[row] = organisation;
  }

  /** The posting of a row again, its sets in the order of the vocabulary and without what that does not know. */
  read(row: number): Posting {
    const { spots, profiles, organisations, networks, vocabulary } = this;
    const { set, ids } = this.columns;
    const spot = set.spot[row]!;
    const what = set.what[row]!;
    const latitude = spots.latitude(spot);
    const [skills = 0, languages = 0, limits = 0] = profiles.words.subarray(set.profile[row]! * 4);
    const [minimumAge, maximumAge] = [limits & 255, (limits >>> 8) & 255];
    const organisation = set.organisation[row]!;
    const network = spots.network(spot);
    return {
      id: idText(ids.words, row * 4),
      kind: KINDS[(what >>> KIND_SHIFT) & 3]!,
      interests: this.interests.unpack(set.interests[row]!),
      skills: valuesOf(vocabulary.skills, skills),
      latitude: Number.isNaN(latitude) ? null : latitude,
      longitude: Number.isNaN(latitude) ? null : spots.longitude(spot),
      attendance: ATTENDANCE_MODES[spots.attendance(spot)]!,
      availability: valuesOf(TIME_SLOTS, what & SLOTS_MASK),
      commitment: COMMITMENTS[((what >>> COMMITMENT_SHIFT) & 7) - 1] ?? null,
      languages: valuesOf(LANGUAGES, languages),
      minimumAge: minimumAge === NO_BOUND ? null : minimumAge,
      maximumAge: maximumAge === NO_BOUND ? null : maximumAge,
      accessibility: valuesOf(ACCESSIBILITIES, (limits >>> 16) & 255),
      networkId: network === 0 ? null : idText(networks.words, (network - 1) * 4),
      organisationId: idText(organisations.keys.words, organisation * 4),
      expiresAt: new Date(set.expiresAt[row]! * 1000),
      publishedAt: new Date(set.publishedAt[row]! * 1000),
      lastConfirmedAt: new Date(set.lastConfirmedAt[row]! * 1000),
      responsiveness: organisations.responsivenessOf(organisation),
    };
  }
}

function assertFinite(posting: Posting): void {
  const { expiresAt, publishedAt, lastConfirmedAt, responsiveness } = posting;
  const numbers = [expiresAt.getTime(), publishedAt.getTime(), lastConfirmedAt.getTime()];
  numbers.push(responsiveness?.shareAnswered ?? 0, responsiveness?.medianHours ?? 0);
  if (!numbers.every(Number.isFinite)) throw new RangeError(`posting ${posting.id} has a time or a figure that is no number`);
}
