import { browserGraph } from '../../shared/graph/browser-graph.ts';
import { unmask } from '../../shared/graph/graphql.ts';
import { useOlder } from '../../shared/graph/use-older.ts';
import { NewsHistory_revisions, OlderVersions } from './documents.ts';
import type { EditedNews } from './edited-news.ts';

/** The versions of an article, newest first: those that came with it, and older ones for the asking. */
export function useVersions(id: string, loaded: EditedNews['revisions']) {
  return useOlder(unmask(NewsHistory_revisions, loaded), async (after) => unmask(NewsHistory_revisions, (await browserGraph.query(OlderVersions, { id, after })).data?.newsArticle?.revisions));
}
