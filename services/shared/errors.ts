import { GraphQLError } from 'graphql';

/** One thing that is wrong with one input field. `path` is written as in the operation: `filter.near.radiusKm`, `input.email`. */
export interface FieldProblem {
  readonly path: string;
  /** Upper-case word that a program can compare, e.g. `OUT_OF_RANGE`. */
  readonly code: string;
  /** One English sentence for the person who writes the query. */
  readonly message: string;
}

/** The codes that the graph answers, and no others. */
export const ErrorCode = {
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  RATE_LIMITED: 'RATE_LIMITED',
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** A refusal that is expected and safe to show. Everything else that is thrown is masked. */
export class CodedError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = 'CodedError';
  }
}

/** The input can't be taken; `problems` name every field that is wrong, never what was typed into it. */
export function badUserInput(problems: readonly FieldProblem[]): CodedError {
  const message = problems.map(({ path, message }) => `${path}: ${message}`).join(' ');
  return new CodedError(ErrorCode.BAD_USER_INPUT, message, { fields: problems });
}

/** Shorthand of `badUserInput` for a single field. */
export function badField(path: string, code: string, message: string): CodedError {
  return badUserInput([{ path, code, message }]);
}

/** `what` names the kind of thing, e.g. "opportunity". */
export function notFound(what: string): CodedError {
  return new CodedError(ErrorCode.NOT_FOUND, `There is no such ${what}.`);
}

/** The state has moved on since the asker looked; `fields` may name the input that no longer fits. */
export function conflict(message: string, fields: readonly FieldProblem[] = []): CodedError {
  return new CodedError(ErrorCode.CONFLICT, message, fields.length > 0 ? { fields } : {});
}

/** Shorthand of `conflict` for a single field, whose message is the whole of it. */
export function conflictAt(path: string, code: string, message: string): CodedError {
  return conflict(`${path}: ${message}`, [{ path, code, message }]);
}

/** Too often; `retryAfterSeconds` (1 or more) says when to come back. */
export function rateLimited(message: string, retryAfterSeconds: number): CodedError {
  return new CodedError(ErrorCode.RATE_LIMITED, message, { retryAfterSeconds });
}

export function unauthenticated(message = 'Sign in first.'): CodedError {
  return new CodedError(ErrorCode.UNAUTHENTICATED, message);
}

/** Signed in, but not allowed. Where the thing's existence is a secret too, answer `notFound` instead. */
export function forbidden(message = 'You may not do that.'): CodedError {
  return new CodedError(ErrorCode.FORBIDDEN, message);
}
