import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import type { LayoutViewerQuery } from '../../generated/graphql.ts';
import { GraphUnreachable, pageContext } from '../graph/graph.ts';
import { graphql } from '../graph/graphql.ts';

const LayoutViewer = graphql(`
  query LayoutViewer {
    viewer {
      id
      name
      email
      isOperator
      memberships {
        role
      }
      coordinates {
        slug
      }
    }
  }
`);

/** Who is signed in, as every page knows them; null for nobody. */
export type PageViewer = NonNullable<LayoutViewerQuery['viewer']>;

/** Who is signed in. The server knows from the cookie when there is nobody to ask for. A page without its menu is better than no page. */
export async function layoutLoader({ context }: LoaderFunctionArgs): Promise<PageViewer | null> {
  const { graph, isSignedIn } = context.get(pageContext);
  if (!isSignedIn) return null;
  try {
    return (await graph.query(LayoutViewer, {})).data?.viewer ?? null;
  } catch (error) {
    if (error instanceof GraphUnreachable) return null;
    throw error;
  }
}

/** Going to another page changes nothing about who is signed in; `useRevalidator().revalidate()` asks anew. */
export function shouldReloadLayout({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.href === nextUrl.href;
}
