import { Afar } from './afar.ts';
import { askedOf } from './asked.ts';
import { figuresOf } from './door.ts';
import { Tally } from './facets.ts';
import type { Filling } from './filling.ts';
import { idText, readId } from './id-words.ts';
import { scoreOf } from './match.ts';
import type { Criteria, Posting, Responsiveness } from './posting.ts';
import { packed } from './packed.ts';
import { Rows } from './rows.ts';
import type { Packed } from './packed.ts';
import { relaxationsOf, scanLists, scanWords } from './scan.ts';
import { scanNear } from './scan-near.ts';
import type { Scan } from './scan.ts';
import type { SearchOptions, SearchResult } from './search-result.ts';
import { assertSearchable } from './searchable.ts';
import { Top } from './top.ts';
import type { Vocabulary } from './vocabulary.ts';

/** With fewer results than this, a search says which filter to drop. */
export const FEW = 5;

/** Rows that came late or are gone, in relation to all, from which on everything is put in order again; and how many it takes at least. */
const DISORDER = { share: 0.25, rows: 1024 } as const;

/**
 * The live postings in columns, searched in one pass. The caller puts in what is published and takes out what is not any more; what
 * expires is passed over by the clock that a search is given. Everything is synchronous: a search sees one state.
 *
 * How an organisation answers is kept once for all its postings: what was written last holds.
 */
export class MatchIndex {
  private readonly vocabulary: Vocabulary;
  private readonly rows: Rows;
  private readonly afar: Afar;
  private readonly packed = packed();
  private disorder = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.rows = new Rows(vocabulary);
    this.afar = new Afar(this.rows);
  }

  /** The number of postings, expired ones included. */
  get size(): number {
    return this.rows.columns.ids.count;
  }

  /** Bytes of all arrays; lists and maps come on top, which grow with places and not with postings. */
  get bytes(): number {
    return this.rows.bytes;
  }

  /** Whether a posting is in, expired or not. */
  has(id: string): boolean {
    return this.rowOf(id) >= 0;
  }

  /** Whose a posting is; undefined when it is not in. */
  organisationOf(id: string): string | undefined {
    const row = this.rowOf(id);
    return row < 0 ? undefined : idText(this.rows.organisations.keys.words, this.rows.columns.set.organisation[row]! * 4);
  }

  /**
   * Adds a posting, or replaces the one with its id.
   *
   * @throws RangeError when an id is no UUID, or a time or a figure no finite number; nothing has changed then.
   */
  upsert(posting: Posting): void {
    this.rows.pack(posting, this.packed);
    this.write(this.packed);
    this.tidy();
  }

  /** Takes a posting out; false when it was not in. */
  remove(id: string): boolean {
    const row = this.rowOf(id);
    if (row < 0) return false;
    this.rows.remove(row);
    this.disorder++;
    this.tidy();
    return true;
  }

  /** Writes how an organisation answers, for all its postings; null when nothing is known. One that has none is passed over. */
  answers(organisationId: string, responsiveness: Responsiveness | null): void {
    const { organisations } = this.rows;
    const number = readId(organisationId, ID) ? organisations.keys.find(ID[0]!, ID[1]!, ID[2]!, ID[3]!) : -1;
    if (number >= 0) organisations.answers(number, responsiveness && figuresOf(responsiveness));
  }

  /**
   * Fills an empty index with postings in numbers, one by one and each once. When `fill` has come to its end, the rows are put in order.
   *
   * @param expected about how many there will be
   */
  async fill(expected: number, fill: (into: Filling) => Promise<void>): Promise<void> {
    const { rows } = this;
    const { columns, organisations } = rows;
    columns.reserve(expected);
    await fill({
      interests: rows.interests,
      organisation(id, responsiveness) {
        const number = organisations.take(id[0]!, id[1]!, id[2]!, id[3]!);
        organisations.answers(number, responsiveness);
        return number;
      },
      put: (posting, organisation) => rows.writeNew(posting, organisation),
    });
    this.regroup();
    organisations.trim();
    rows.profiles.trim();
    rows.spots.trim();
  }

  /** Fills an empty index. @throws RangeError as `upsert` does; what came before the bad posting is in then, the rest is not. */
  load(postings: Iterable<Posting>): void {
    for (const posting of postings) this.upsert(posting);
    this.regroup();
  }

  /** Puts the rows of a place, and neighbouring places, next to each other in memory. Changes no answer, only its speed. */
  regroup(): void {
    this.rows.regroup();
    this.disorder = 0;
  }

  /**
   * A page of what is eligible (`isEligible`), scored (`scoreOf`) and ordered (`Keyset`), with total, facets and relaxations.
   *
   * @throws RangeError when `first` is no whole number from 1, `after` is a position of another order, the radius is not positive, or
   * `near` is no place: check input before.
   */
  search(criteria: Criteria, { orderBy, first, after, now }: SearchOptions): SearchResult {
    const { rows, vocabulary } = this;
    const scan = this.scanned(criteria, { orderBy, first, after, now });
    const ranked = scan.top.drain();
    const totalCount = scan.tally.total;
    return {
      page: ranked.slice(0, first).map(({ row, major, minor }) => {
        const posting = rows.read(row);
        return { id: posting.id, match: scoreOf(criteria, posting, vocabulary), key: { orderBy, major, minor, id: posting.id } };
      }),
      totalCount,
      facets: scan.tally.facets(vocabulary),
      relaxations: totalCount < FEW ? relaxationsOf(rows, scan.asked, totalCount) : [],
      hasNextPage: ranked.length > first,
      hasPreviousPage: after !== undefined,
    };
  }

  /** The ids of the first postings by best match, without their reasons; `isWhole` when no others are eligible. @throws RangeError as `search` does */
  best(criteria: Criteria, first: number, now: Date): { readonly ids: readonly string[]; readonly isWhole: boolean } {
    const { top, tally } = this.scanned(criteria, { orderBy: 'BEST_MATCH', first, now });
    const { words } = this.rows.columns.ids;
    return { ids: top.drain().map(({ row }) => idText(words, row * 4)), isWhole: tally.total <= first + 1 };
  }

  private scanned(criteria: Criteria, { orderBy, first, after, now }: SearchOptions): Scan {
    assertSearchable(criteria, orderBy, first, after);
    const { rows } = this;
    const { grid } = rows.spots;
    const asked = askedOf(criteria, this.vocabulary, rows, now);
    const scan = { rows, asked, orderBy, top: new Top(first + 1, rows.columns.ids, after), tally: new Tally() };
    if (asked.words !== null) scanWords(scan, asked.words);
    else if (asked.hasNear) scanNear(scan, this.afar);
    else scanLists(scan, grid.all());
    return scan;
  }

  private rowOf(id: string): number {
    return readId(id, ID) ? this.rows.columns.ids.find(ID[0]!, ID[1]!, ID[2]!, ID[3]!) : -1;
  }

  private write(posting: Packed): void {
    const before = this.rows.columns.size;
    this.rows.write(posting);
    this.disorder += this.rows.columns.size - before;
  }

  private tidy(): void {
    if (this.disorder > Math.max(DISORDER.rows, this.size * DISORDER.share)) this.regroup();
  }
}

const ID = new Uint32Array(4);
