import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphUnreachable } from './graph.ts';
import type { Graph, GraphAnswer } from './graph.ts';

/** The first page comes with its data, so Apollo Client is loaded when something is asked for the first time, not before. The server's bundle has no part of it. */
const apollo = () => (import.meta.env.SSR ? Promise.reject(new Error('Only in a browser')) : import('./apollo.ts'));

async function reach<Data>(ask: (module: Awaited<ReturnType<typeof apollo>>) => Promise<GraphAnswer<Data>>): Promise<GraphAnswer<Data>> {
  let module;
  try {
    module = await apollo();
  } catch (cause) {
    throw new GraphUnreachable('The code that asks the graph could not be loaded', { cause });
  }
  return ask(module);
}

/** The graph over HTTP on the same origin, with a cache that makes going back instant. */
export const browserGraph: Graph = {
  query: <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
    reach((module) => module.query(document, variables)),
  mutate: <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
    reach((module) => module.mutate(document, variables)),
};
