/** Numbers for ids, from 1; 0 is "none". A number is never given twice, so a row may keep it. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly names: (string | null)[] = [null];

  /** The id's number, a new one when it has none yet. */
  numberOf(name: string | null): number {
    if (name === null) return 0;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** The id's number, undefined when no row ever had it. */
  find(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** The way back; null for 0. */
  nameOf(number: number): string | null {
    return this.names[number] ?? null;
  }
}
