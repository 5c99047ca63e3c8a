import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { CodedError, ErrorCode } from './errors.ts';
import { loggedError } from './logged-error.ts';

/** The refusal that was thrown, or undefined for a surprise. */
function refusalIn(error: unknown): CodedError | undefined {
  if (error instanceof CodedError) return error;
  if (error instanceof GraphQLError && error.originalError) return refusalIn(error.originalError);
  return undefined;
}

/**
 * What of an error leaves a subgraph: refusals as they are; a surprise is logged with a fresh id
 * and leaves as INTERNAL_SERVER_ERROR with that id and nothing else.
 */
export function formatSubgraphError(error: GraphQLError, logger: Logger): GraphQLFormattedError {
  const location = error.path ? { path: error.path } : {};
  const refusal = refusalIn(error);
  if (refusal) return { message: refusal.message, extensions: refusal.extensions, ...location };
  const id = randomUUID();
  logger.error({ id, path: error.path, err: loggedError(error.originalError ?? error) }, 'unexpected error');
  return { message: 'Something went wrong on our side.', extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, id }, ...location };
}
