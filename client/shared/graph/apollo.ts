import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import type { OperationVariables } from '@apollo/client';
import { GraphUnreachable, toGraphErrors } from './graph.ts';
import type { GraphAnswer } from './graph.ts';

/** How long an answer may be shown again without asking, in milliseconds. Enough for going back and forth in a list. */
const FRESH_MS = 60_000;

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: '/graphql' }),
  devtools: { enabled: false },
});
const askedAt = new Map<string, number>();

function answer<Data>(data: unknown, error: unknown): GraphAnswer<Data> {
  if (error !== undefined && !CombinedGraphQLErrors.is(error)) throw new GraphUnreachable('The graph did not answer', { cause: error });
  return { data: (data ?? null) as Data | null, errors: toGraphErrors(error?.errors) };
}

/**
 * Asks the graph; answers from the cache what was asked within the last minute.
 *
 * @throws GraphUnreachable when nothing answers
 */
export async function query<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<GraphAnswer<Data>> {
  const key = JSON.stringify([document.definitions[0], variables]);
  const fresh = Date.now() - (askedAt.get(key) ?? 0) < FRESH_MS;
  const { data, error } = await client.query<unknown>({
    query: document,
    variables: variables as OperationVariables,
    errorPolicy: 'all',
    fetchPolicy: fresh ? 'cache-first' : 'network-only',
  });
  const result = answer<Data>(data, error);
  if (result.errors.length === 0) askedAt.set(key, fresh ? (askedAt.get(key) ?? 0) : Date.now());
  return result;
}

/**
 * Asks the graph and keeps nothing of the answer, for what is good for one use.
 *
 * @throws GraphUnreachable when nothing answers
 */
export async function queryFresh<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<GraphAnswer<Data>> {
  const { data, error } = await client.query<unknown>({
    query: document,
    variables: variables as OperationVariables,
    errorPolicy: 'all',
    fetchPolicy: 'no-cache',
  });
  return answer<Data>(data, error);
}

/**
 * Changes something, once: nothing is repeated by itself. What was asked before is asked anew from then on.
 *
 * @throws GraphUnreachable when nothing answers
 */
export async function mutate<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<GraphAnswer<Data>> {
  const { data, error } = await client.mutate<unknown>({
    mutation: document,
    variables: variables as OperationVariables,
    errorPolicy: 'all',
    fetchPolicy: 'no-cache',
  });
  // Nobody knows which lists a change touches, so every one is asked for anew.
  askedAt.clear();
  return answer<Data>(data, error);
}
