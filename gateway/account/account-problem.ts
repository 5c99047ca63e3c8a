import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** Why somebody could not sign in with their account, as the page says it in kind words. */
export const AccountProblem = {
  /** They, or the provider, said no. */
  DENIED: 'denied',
  /** It took more than ten minutes, or was begun in another browser. */
  EXPIRED: 'expired',
  /** What came back was not what was asked for. */
  FAILED: 'failed',
  /** Too often. */
  LIMIT: 'limit',
  /** The provider, or a part of ours, does not answer. */
  UNANSWERED: 'unanswered',
  /** Nobody has made sure that the account's address is theirs. */
  UNVERIFIED: 'unverified',
} as const;
export type AccountProblem = (typeof AccountProblem)[keyof typeof AccountProblem];

/** What the library says when a provider answers with something else than a provider would. */
const NO_ANSWER: ReadonlySet<unknown> = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']);
const DOWN: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable']);

/** The platform's word for a connection that did not come about, which the library may put into a word of its own. */
function isNoConnection(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { message, cause } = error as { message?: unknown; cause?: unknown };
  return message === 'fetch failed' || isNoConnection(cause);
}

/** What an error of the library means for the person. */
export function accountProblemOf(error: unknown): AccountProblem {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    if (error.error === 'access_denied') return AccountProblem.DENIED;
    return DOWN.has(error.error) ? AccountProblem.UNANSWERED : AccountProblem.FAILED;
  }
  const isUnanswered = isNoConnection(error) || (error instanceof ClientError && NO_ANSWER.has(error.code));
  return isUnanswered ? AccountProblem.UNANSWERED : AccountProblem.FAILED;
}

/** What of it may stand in a log: words of the protocol, and nothing that a person or a stranger wrote. */
export function accountReason(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return /^[a-z_]{1,60}$/.test(error.error) ? error.error : error.name;
  if (isNoConnection(error)) return 'no connection';
  if (error instanceof ClientError) return error.code ?? error.name;
  return error instanceof Error ? error.message : typeof error;
}
