import { randomUUID } from 'node:crypto';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, Kind } from 'graphql';
import type { Logger } from 'pino';
import { badField, badUserInput, CodedError, ErrorCode, type FieldProblem } from '../services/shared/errors.ts';
import { literalProblem } from '../services/shared/literal-problems.ts';
import { loggedError } from '../services/shared/logged-error.ts';

/** The trees that were validated, by the text that they were parsed from; the errors hold nodes of exactly these trees. */
export type DocumentOf = (error: GraphQLError) => DocumentNode | undefined;

interface Options {
  readonly schema: GraphQLSchema;
  readonly documentOf: DocumentOf;
  readonly logger: Logger;
}

const CODES: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

function refusalIn(error: unknown): CodedError | undefined {
  if (error instanceof CodedError) return error;
  return error instanceof GraphQLError && error.originalError ? refusalIn(error.originalError) : undefined;
}

function where({ locations }: GraphQLError): string {
  const at = locations?.[0];
  return at ? ` (line ${at.line}, column ${at.column})` : '';
}

function syntaxProblem(error: GraphQLError): FieldProblem {
  if (error.message.includes('Parsing aborted')) return { path: 'query', code: 'TOO_LONG', message: 'has too many words; ask for less at once.' };
  return { path: 'query', code: 'SYNTAX', message: `is not GraphQL${where(error)}.` };
}

/** Names of the schema and of the query, never values: validation of everything but values quotes nothing else. */
function validationProblem(error: GraphQLError, { schema, documentOf }: Options): FieldProblem {
  const document = documentOf(error);
  const literal = document && literalProblem(schema, document, error);
  if (literal) return literal;
  const [node] = error.nodes ?? [];
  if (node?.kind === Kind.ARGUMENT) return { path: node.name.value, code: 'UNKNOWN_ARGUMENT', message: 'is no argument of this field.' };
  const missing = /^(?:Field|Directive) "[^"]*" argument "(\w+)" of type .* is required/.exec(error.message)?.[1];
  if (missing) return { path: missing, code: 'REQUIRED', message: 'must be given.' };
  return { path: 'query', code: 'INVALID', message: `does not fit the schema${where(error)}: ${error.message.slice(0, 300)}` };
}

/** Apollo Server says what is wrong with a request in words only; the word that names the part is all that is taken from it. */
function requestProblem(message: string): CodedError {
  if (message.includes('CSRF')) return badField('Content-Type', 'REQUIRED', 'must be application/json.');
  if (message.includes("'accept' header")) return badField('Accept', 'UNSUPPORTED', 'must allow application/json.');
  const part = ['variables', 'extensions', 'operationName'].find((name) => message.includes(name));
  if (part) return badField(part, 'WRONG_TYPE', part === 'operationName' ? 'must be text.' : 'must be an object.');
  if (message.startsWith('GET requests only support')) return badField('query', 'NOT_A_QUERY', 'must be a query when it comes by GET.');
  return badField('query', 'REQUIRED', 'must be GraphQL as text.');
}

function refusalOf(code: unknown, error: GraphQLError, options: Options): CodedError | undefined {
  const own = refusalIn(error);
  if (own) return own;
  switch (code) {
    case 'GRAPHQL_PARSE_FAILED': return badUserInput([syntaxProblem(error)]);
    case 'GRAPHQL_VALIDATION_FAILED': return badUserInput([validationProblem(error, options)]);
    case 'OPERATION_RESOLUTION_FAILURE': return badField('operationName', 'UNKNOWN_OPERATION', 'must name an operation of the query.');
    case 'PERSISTED_QUERY_NOT_FOUND':
    case 'PERSISTED_QUERY_NOT_SUPPORTED': return badField('extensions.persistedQuery', 'UNSUPPORTED', 'is not supported; send the query.');
    case 'BAD_REQUEST': return requestProblem(error.message);
    default: return undefined;
  }
}

/**
 * What of an error leaves the house: a refusal with one of the seven codes; what a subgraph has already made fit to be
 * shown, without its name; anything else is logged under a fresh id and masked.
 */
export function formatEdgeError(formatted: GraphQLFormattedError, thrown: unknown, options: Options): GraphQLFormattedError {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('unexpected', { originalError: thrown instanceof Error ? thrown : undefined });
  const location = formatted.path ? { path: formatted.path } : {};
  const { code, serviceName, ...extensions } = formatted.extensions ?? {};
  if (serviceName !== undefined && CODES.has(code)) return { message: formatted.message, extensions: { ...extensions, code }, ...location };
  const refusal = refusalOf(code, error, options);
  if (refusal) {
    const { http: _status, ...shown } = refusal.extensions;
    return { message: refusal.message, extensions: shown, ...location };
  }
  const id = randomUUID();
  options.logger.error({ id, path: formatted.path, subgraph: serviceName, err: loggedError(error.originalError ?? error) }, 'unexpected error');
  return { message: 'Something went wrong on our side.', extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, id }, ...location };
}
