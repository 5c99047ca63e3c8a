import { GraphQLError } from 'graphql';
import type { CodedError, FieldProblem } from '../services/shared/errors.ts';

/** A refusal that the gateway itself makes before anything is executed; answered with HTTP `status`. */
export function refusalWithStatus(refusal: CodedError, status: number): GraphQLError {
  return new GraphQLError(refusal.message, { originalError: refusal, extensions: { ...refusal.extensions, http: { status } } });
}

/** The body of an answer that never reached GraphQL, e.g. because the body is no JSON. */
export function errorBody(refusal: CodedError): { errors: { message: string; extensions: { code: unknown; fields?: FieldProblem[] } }[] } {
  const { code, ...rest } = refusal.extensions;
  return { errors: [{ message: refusal.message, extensions: { ...rest, code } }] };
}
