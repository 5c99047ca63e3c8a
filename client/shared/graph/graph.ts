import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createContext, data as response } from 'react-router';
import type { Locale } from '../i18n/locale.ts';

/** One refused input field: where it is in the variables, why as a code, and why in words of the service (English). */
export interface FieldRefusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An error as the graph documents it. `code` is one of the codes of the design, or INTERNAL_SERVER_ERROR. */
export interface GraphError {
  readonly code: string;
  readonly fields: readonly FieldRefusal[];
  /** Seconds after which another try makes sense; only with RATE_LIMITED. */
  readonly retryAfter?: number;
}

/** What an operation answers. `data` may be there beside errors: a part that is down costs only its own fields. */
export interface GraphAnswer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphError[];
}

/** The graph did not answer at all: no network, or the server is down. */
export class GraphUnreachable extends Error {
  override readonly name = 'GraphUnreachable';
}

/** Access to the graph: in the server's process while rendering, over HTTP in the browser. */
export interface Graph {
  /** @throws GraphUnreachable when nothing answers */
  query<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<GraphAnswer<Data>>;
  /** @throws GraphUnreachable when nothing answers; the caller decides whether to repeat, nothing is repeated by itself */
  mutate<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<GraphAnswer<Data>>;
}

/** See `pageContext`. */
interface PageContext {
  readonly graph: Graph;
  readonly locale: Locale;
  /** False when there is certainly nobody signed in. */
  readonly isSignedIn: boolean;
}

/** What loaders get: `const { graph, locale } = context.get(pageContext)`. */
export const pageContext = createContext<PageContext>();

/**
 * The data of an answer that the page cannot do without.
 *
 * @throws a response of status 400 for refused input and 503 otherwise; the nearest error boundary shows it
 */
export function needed<Data>({ data, errors }: GraphAnswer<Data>): Data {
  if (data !== null) return data;
  throw response(null, { status: errors.some(({ code }) => code === 'BAD_USER_INPUT') ? 400 : 503 });
}

/**
 * A thing that may not be there.
 *
 * @throws a response of status 404 when it is null: the nearest error boundary shows "not found"
 */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw response(null, { status: 404 });
  return thing;
}

/** A response of status 410 for what coordinators have taken down: the nearest error boundary says so. */
export function withheld() {
  return response(null, { status: 410 });
}

/** Brings the errors of a GraphQL response (of whatever library) into the documented form. Unknown codes count as internal. */
export function toGraphErrors(errors: readonly { readonly extensions?: Record<string, unknown> | undefined }[] | undefined): GraphError[] {
  return (errors ?? []).map(({ extensions = {} }) => ({
    code: typeof extensions['code'] === 'string' ? extensions['code'] : 'INTERNAL_SERVER_ERROR',
    fields: Array.isArray(extensions['fields']) ? (extensions['fields'] as FieldRefusal[]) : [],
    ...(typeof extensions['retryAfterSeconds'] === 'number' && { retryAfter: extensions['retryAfterSeconds'] }),
  }));
}
