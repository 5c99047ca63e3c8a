import { PER_DEGREE, yearsOf } from '../matching/door.ts';
import { isPlace } from '../matching/distance.ts';
import type { Filling } from '../matching/filling.ts';
import { ACCESSIBILITIES, ATTENDANCE_MODES, COMMITMENTS, KINDS, LANGUAGES, packed, packLimits, packWhat, TIME_SLOTS } from '../matching/packed.ts';
import { NO_PLACE } from '../matching/spots.ts';
import type { Vocabulary } from '../matching/vocabulary.ts';
import { CodeTable } from './code-table.ts';
import { CopyReader } from './copy-reader.ts';
import type { OrganisationReader } from './organisation-reader.ts';

/** Reads the binary stream of `LIVE_POSTINGS` and puts in what may be found. Rounds as `asMatched` does. */
export class PostingReader {
  readonly rows = new CopyReader(() => this.row());
  private readonly into: Filling;
  private readonly organisations: OrganisationReader;
  private readonly posting = packed();
  private readonly attendance = new CodeTable(ATTENDANCE_MODES);
  private readonly kind = new CodeTable(KINDS);
  private readonly commitment = new CodeTable(COMMITMENTS);
  private readonly slots = new CodeTable(TIME_SLOTS);
  private readonly languages = new CodeTable(LANGUAGES);
  private readonly accessibility = new CodeTable(ACCESSIBILITIES);
  private readonly skills: CodeTable;
  private readonly interests: CodeTable;
  /** The codes of the interests at hand; unknown ones are left out. */
  private codes = new Uint8Array(64);
  private readonly codeAt: Uint8Array;

  constructor(vocabulary: Vocabulary, organisations: OrganisationReader, into: Filling) {
    this.into = into;
    this.organisations = organisations;
    this.skills = new CodeTable(vocabulary.skills);
    const ids = [...vocabulary.fieldIndexOf.keys()];
    this.interests = new CodeTable(ids);
    this.codeAt = Uint8Array.from(ids, (id) => into.interests.codeOf(id));
  }

  private row(): void {
    const { rows, posting, into } = this;
    const { ids } = posting;
    rows.id(ids, 0);
    rows.id(ids, 4);
    const organisation = this.organisations.numberIn(into, ids[4]!, ids[5]!, ids[6]!, ids[7]!);
    if (organisation < 0) return;
    posting.hasNetwork = rows.id(ids, 8);
    const latitude = rows.float();
    const longitude = rows.float();
    posting.attendance = this.position(this.attendance);
    const kind = this.position(this.kind);
    const commitment = this.position(this.commitment) + 1;
    posting.interests = this.interestsOf();
    posting.skills = this.mask(this.skills);
    const slots = this.mask(this.slots);
    posting.languages = this.mask(this.languages);
    const accessibility = this.mask(this.accessibility);
    const minimumAge = rows.integer();
    const maximumAge = rows.integer();
    const placed = ATTENDANCE_MODES[posting.attendance] !== 'REMOTE' && isPlace(latitude, longitude);
    posting.latitude = placed ? Math.round(latitude * PER_DEGREE) : NO_PLACE;
    posting.longitude = placed ? Math.round(longitude * PER_DEGREE) : 0;
    posting.what = packWhat(slots, kind, commitment);
    posting.limits = packLimits(minimumAge === null ? null : yearsOf(minimumAge), maximumAge === null ? null : yearsOf(maximumAge), accessibility);
    posting.expiresAt = rows.seconds();
    posting.publishedAt = rows.seconds();
    posting.lastConfirmedAt = rows.seconds();
    // A code of a newer version of this service, which is being replaced by it.
    if (kind >= 0 && posting.attendance >= 0) into.put(posting, organisation);
  }

  /** -1 for null and for what is unknown. */
  private position(codes: CodeTable): number {
    const { rows } = this;
    return rows.next() ? codes.find(rows.bytes, rows.field, rows.length) : -1;
  }

  /** How many elements the `text[]` at hand has: dimensions, a flag, the type, length and lower bound, then from 20 bytes on each with its length. */
  private elements(): number {
    const { rows } = this;
    return rows.next() && rows.view.getInt32(rows.field) > 0 ? rows.view.getInt32(rows.field + 12) : 0;
  }

  private mask(codes: CodeTable): number {
    const { rows } = this;
    let mask = 0;
    let left = this.elements();
    for (let next = rows.field + 20; left > 0; left--) {
      const length = rows.view.getInt32(next);
      const position = length < 0 ? -1 : codes.find(rows.bytes, next + 4, length);
      if (position >= 0) mask |= 1 << position;
      next += length > 0 ? 4 + length : 4;
    }
    return mask;
  }

  private interestsOf(): number {
    const { rows } = this;
    const count = this.elements();
    if (count > this.codes.length) this.codes = new Uint8Array(count);
    let known = 0;
    let next = rows.field + 20;
    for (let left = count; left > 0; left--) {
      const length = rows.view.getInt32(next);
      const position = length < 0 ? -1 : this.interests.find(rows.bytes, next + 4, length);
      if (position >= 0) this.codes[known++] = this.codeAt[position]!;
      next += length > 0 ? 4 + length : 4;
    }
    return this.into.interests.packCodes(this.codes, known);
  }
}
