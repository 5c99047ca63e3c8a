/** Something that the person at the keyboard can put right: an argument, the mapping, the file. Ends the import with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** What is wrong with the file, where it is the file. */
  readonly code: 'EMPTY' | 'SPREADSHEET' | 'NOT_TEXT' | 'QUOTES' | 'NO_HEADER' | undefined;

  constructor(message: string, code?: UsageError['code']) {
    super(message);
    this.code = code;
  }
}
