import { redirect } from 'react-router';
import { signInPath } from '../return-path.ts';
import type { GraphAnswer } from './graph.ts';

/**
 * For loaders of pages that only people who are signed in have: `throw signInFirst(request)`.
 *
 * @returns a redirect to the sign-in page, which leads back to the page of the request
 */
export function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return redirect(signInPath(pathname + search));
}

/** Passes an answer on unless it says UNAUTHENTICATED. @throws the redirect of `signInFirst` */
export function ofSignedIn<Data>(answer: GraphAnswer<Data>, request: Request): GraphAnswer<Data> {
  if (answer.errors.some(({ code }) => code === 'UNAUTHENTICATED')) throw signInFirst(request);
  return answer;
}
