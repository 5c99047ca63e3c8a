import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { LoaderFunctionArgs } from 'react-router';
import { needed, pageContext } from './graph.ts';
import { signInFirst } from './sign-in-first.ts';

const PAGE_SIZE = 20;

/**
 * For loaders of pages with a list of one's own: asks for the page of the list that `after` in the address names, 20 entries long.
 *
 * @returns the viewer
 * @throws a redirect to the sign-in page for whoever is not signed in; what `needed` throws
 */
export async function viewerPage<Viewer>(document: TypedDocumentNode<{ viewer?: Viewer | null }, { first: number; after?: string | null }>, { context, request }: LoaderFunctionArgs): Promise<Viewer> {
  const after = new URL(request.url).searchParams.get('after');
  const { viewer } = needed(await context.get(pageContext).graph.query(document, { first: PAGE_SIZE, after }));
  if (!viewer) throw signInFirst(request);
  return viewer;
}
