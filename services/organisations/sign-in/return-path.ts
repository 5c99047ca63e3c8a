const LONGEST = 500;

/**
 * Whether an address is a path on this site, so that it may be gone to after signing in: one slash, then neither a second one nor a
 * backslash (browsers read `/\host` like `//host`), no control characters or blanks, at most 500 characters.
 */
export function isReturnPath(path: string): boolean {
  return path.length <= LONGEST && /^\/(?![/\\])[^\p{Cc}\s\\]*$/u.test(path);
}
