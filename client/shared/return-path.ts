/**
 * Whether an address is a path on this site, so that it may be gone to after signing in: one slash, then neither a second one nor a
 * backslash (browsers read `/\host` like `//host`), no control characters or blanks, at most 500 characters. The service has the same rule.
 */
export function isReturnPath(path: string): boolean {
  return path.length <= 500 && /^\/(?![/\\])[^\p{Cc}\s\\]*$/u.test(path);
}

/** The page to come back to as the parameter `returnTo` says it, or the home page of the language. */
export function returnPathOf(params: URLSearchParams, home: string): string {
  const path = params.get('returnTo') ?? '';
  return isReturnPath(path) ? path : home;
}

/** Where to sign in first, to come back to the page of this address afterwards. `path` as in the address bar, with its query. */
export function signInPath(path: string): string {
  return isReturnPath(path) ? `/sign-in?${new URLSearchParams({ returnTo: path }).toString()}` : '/sign-in';
}
