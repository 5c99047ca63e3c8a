/** Something that the person at the keyboard can put right: an argument, the mapping, the file. Ends the import with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
