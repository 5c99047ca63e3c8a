/**
 * The code that the platform or PostgreSQL gave to an error (`ENOENT`, `28P01`), undefined when it has none. Looks at the shape only: an error
 * from another realm (a test's) is no instance of ours.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What an unknown thrown value says. */
export function errorMessage(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string') return error.message;
  return String(error);
}
