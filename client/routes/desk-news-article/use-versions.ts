import { useState } from 'react';
import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { GraphUnreachable } from '../../shared/graph/graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import type { NewsHistory_RevisionsFragment } from '../../generated/graphql.ts';
import { NewsHistory_revisions, OlderVersions } from './documents.ts';
import type { EditedNews } from './edited-news.ts';

/** The versions of an article, newest first: those that came with it, and older ones for the asking. */
export function useVersions(id: string, loaded: EditedNews['revisions']) {
  const first = unmask(NewsHistory_revisions, loaded);
  const [older, setOlder] = useState<{ readonly below: EditedNews['revisions']; readonly pages: readonly NewsHistory_RevisionsFragment[] }>();
  const [state, setState] = useState<'loading' | 'away'>();
  // What came below another beginning has gaps below this one.
  const pages = [...(first ? [first] : []), ...(older && older.below === loaded ? older.pages : [])];
  const last = pages.at(-1)?.pageInfo;
  async function showOlder(): Promise<void> {
    if (state === 'loading' || !last?.endCursor) return;
    setState('loading');
    try {
      const { data } = await browserGraph.query(OlderVersions, { id, after: last.endCursor });
      const page = unmask(NewsHistory_revisions, data?.newsArticle?.revisions);
      if (page) setOlder({ below: loaded, pages: [...pages.slice(1), page] });
      setState(page ? undefined : 'away');
    } catch (error) {
      if (!(error instanceof GraphUnreachable)) throw error;
      setState('away');
    }
  }
  return { versions: pages.flatMap(({ nodes }) => nodes), hasOlder: last?.hasNextPage ?? false, isLoading: state === 'loading', isAway: state === 'away', showOlder };
}
