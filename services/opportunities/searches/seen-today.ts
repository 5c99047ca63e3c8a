import { createHash, randomBytes } from 'node:crypto';

const MOST = 200_000;

/**
 * Knows what was seen on a day already, for as long as the process runs and the day lasts. It keeps a mark of which nobody can tell what it was made of, since
 * the random part of it is thrown away with the day.
 */
export class SeenToday {
  private day = '';
  private salt = randomBytes(16);
  private readonly marks = new Set<string>();
  private readonly most: number;

  constructor(most = MOST) {
    this.most = most;
  }

  /** Whether it is seen for the first time that day; undefined for new things when there is no room for more. */
  isFirst(day: string, ...what: readonly string[]): boolean | undefined {
    if (day !== this.day) {
      this.day = day;
      this.salt = randomBytes(16);
      this.marks.clear();
    }
    const mark = createHash('sha256').update(this.salt).update(JSON.stringify(what)).digest('base64url').slice(0, 16);
    if (this.marks.has(mark)) return false;
    if (this.marks.size >= this.most) return undefined;
    this.marks.add(mark);
    return true;
  }
}
