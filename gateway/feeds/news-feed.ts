import { type RequestHandler, Router } from 'express';
import { type FeedOptions, PartAway, ready, refuseFeed, sendFeed } from './answer.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { type Language, languageOf, pagesIn } from './language.ts';
import { networkBySlug } from './network-by-slug.ts';

/** Entries of a feed: what a reader that looks once a week may have missed. */
const ENTRIES = 50;
/** How long a reader or a proxy may keep it, in seconds. */
const KEPT_SECONDS = 300;

const NEWS = `query FeedOfNews($filter: NewsFilter, $first: Int!) {
  news(filter: $filter, first: $first) { nodes { id slug title summary publishedAt changedAt network { name } } }
}`;

interface Article {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string;
  readonly changedAt: string;
  readonly network: { readonly name: string } | null;
}

function entryOf({ id, slug, title, summary, publishedAt, changedAt, network }: Article, pages: string): AtomEntry {
  const updated = changedAt > publishedAt ? changedAt : publishedAt;
  return { id, title, summary, url: `${pages}/news/${encodeURIComponent(slug)}`, author: network?.name ?? null, published: publishedAt, updated, categories: [] };
}

/** Newest first: whoever subscribes has seen what is pinned. */
const newestFirst = (one: Article, other: Article): number => Date.parse(other.publishedAt) - Date.parse(one.publishedAt);

async function feedOf({ execute, publicUrl }: FeedOptions, slug: string, language: Language): Promise<string> {
  const network = slug ? await networkBySlug(execute, slug) : null;
  const { data } = await execute({ query: NEWS, variables: { filter: network && { network: network.id }, first: ENTRIES } });
  const news = data?.['news'] as { nodes: readonly Article[] } | null | undefined;
  if (!news) throw new PartAway();
  const pages = pagesIn(publicUrl, language);
  const query = slug && `?network=${encodeURIComponent(slug)}`;
  const title = language === 'en' ? 'News' : 'Neuigkeiten';
  return atomXml({
    language,
    title: `${network?.name ?? 'Engagement Netz'}: ${title}`,
    author: network?.name ?? 'Engagement Netz',
    self: `${pages}/feeds/news.atom${query}`,
    page: `${pages}/news${query}`,
    entries: news.nodes.toSorted(newestFirst).map((article) => entryOf(article, pages)),
  });
}

/**
 * `GET /feeds/news.atom`, and the same below `/en`: the newest news of all networks, or of the one that `network` names by its slug, as an Atom feed.
 * With ETag; 400 with the parameter's name for a network that is not there, 503 while the news are away.
 */
export function newsFeed(options: FeedOptions): Router {
  const send: RequestHandler = async (request, response) => {
    const language = languageOf(request.path);
    try {
      const { searchParams } = new URL(request.originalUrl, options.publicUrl);
      const body = await feedOf(options, searchParams.get('network') ?? '', language);
      sendFeed(response, ready(body), { type: 'application/atom+xml', keptSeconds: KEPT_SECONDS });
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  return Router().get(['/feeds/news.atom', '/en/feeds/news.atom'], send);
}
