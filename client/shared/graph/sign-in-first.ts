import { redirect } from 'react-router';
import { signInPath } from '../return-path.ts';

/**
 * For loaders of pages that only people who are signed in have: `throw signInFirst(request)`.
 *
 * @returns a redirect to the sign-in page, which leads back to the page of the request
 */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(signInPath(pathname + search));
}
