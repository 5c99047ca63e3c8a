import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphUnreachable } from './graph.ts';
import type { GraphAnswer } from './graph.ts';

/**
 * Asks the graph from the browser and keeps nothing of the answer.
 *
 * @throws GraphUnreachable when nothing answers
 */
export async function queryFresh<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<GraphAnswer<Data>> {
  let module;
  try {
    // The server's bundle has no part of Apollo Client.
    module = await (import.meta.env.SSR ? Promise.reject(new Error('Only in a browser')) : import('./apollo.ts'));
  } catch (cause) {
    throw new GraphUnreachable('The code that asks the graph could not be loaded', { cause });
  }
  return module.queryFresh(document, variables);
}
