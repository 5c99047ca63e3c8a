import { type RequestHandler, Router } from 'express';
import { badUserInput } from '../../services/shared/errors.ts';
import { type FeedOptions, PartAway, ready, refusalOf, refuseFeed, sendFeed } from './answer.ts';
import { type AtomEntry, atomXml } from './atom.ts';
import { type Language, languageOf, pagesIn } from './language.ts';
import { networkBySlug } from './network-by-slug.ts';
import { asParameters, type AskedSearch, readSearchAddress } from './search-address.ts';

/** Entries of a feed: what a reader that looks once a week may have missed in a town. */
const ENTRIES = 50;
/** How long a reader or a proxy may keep it, in seconds. */
const KEPT_SECONDS = 300;

const SEARCH = `query FeedOfSearch($filter: OpportunityFilter, $first: Int!, $locale: Locale!) {
  opportunities(filter: $filter, orderBy: NEWEST, first: $first) {
    nodes { id slug title summary publishedAt updatedAt place { name } interests { id label(locale: $locale) } organisation { name } }
  }
}`;

interface Node {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string | null;
  readonly updatedAt: string;
  readonly place: { readonly name: string } | null;
  readonly interests: readonly { readonly id: string; readonly label: string }[];
  readonly organisation: { readonly name: string } | null;
}

function titleOf({ text, place }: AskedSearch, language: Language): string {
  const [words, where] = [text ?? '', place ?? ''];
  return language === 'en'
    ? `Engagement Netz: New offers${words && ` “${words}”`}${where && ` near ${where}`}`
    : `Engagement Netz: Neue Angebote${words && ` „${words}“`}${where && ` rund um ${where}`}`;
}

function entryOf({ id, slug, title, summary, publishedAt, updatedAt, place, interests, organisation }: Node, pages: string): AtomEntry {
  const url = `${pages}/opportunities/${encodeURIComponent(slug)}`;
  const categories = interests.map((interest) => ({ term: interest.id, label: interest.label }));
  return { id, title, summary: place ? `${place.name}: ${summary}` : summary, url, author: organisation?.name ?? null, published: publishedAt, updated: updatedAt, categories };
}

async function feedOf({ execute, publicUrl }: FeedOptions, asked: AskedSearch, language: Language): Promise<string> {
  const network = asked.network && (await networkBySlug(execute, asked.network)).id;
  const filter = { ...asked.filter, ...(network && { network }) };
  const answer = await execute({ query: SEARCH, variables: { filter, first: ENTRIES, locale: language.toUpperCase() } });
  const found = answer.data?.['opportunities'] as { nodes: readonly Node[] } | null | undefined;
  if (!found) {
    const problems = refusalOf(answer.errors);
    throw problems ? badUserInput(asParameters(problems)) : new PartAway();
  }
  const pages = pagesIn(publicUrl, language);
  const query = asked.query && `?${asked.query}`;
  return atomXml({
    language,
    title: titleOf(asked, language),
    author: 'Engagement Netz',
    self: `${pages}/feeds/opportunities.atom${query}`,
    page: language === 'en' ? `${pages}${query}` : `${pages}/${query}`,
    entries: found.nodes.map((node) => entryOf(node, pages)),
  });
}

/**
 * `GET /feeds/opportunities.atom?QUERY`, and the same below `/en`: the newest postings that a search finds, as an Atom feed. QUERY is that of the search
 * page. The same for everybody, signed in or not. 400 with the parameter's name for a search that cannot be, 503 while the search is away.
 */
export function searchFeed(options: FeedOptions): Router {
  const send: RequestHandler = async (request, response) => {
    const language = languageOf(request.path);
    try {
      const body = await feedOf(options, readSearchAddress(new URL(request.originalUrl, options.publicUrl).searchParams), language);
      sendFeed(response, ready(body), { type: 'application/atom+xml', keptSeconds: KEPT_SECONDS });
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  return Router().get(['/feeds/opportunities.atom', '/en/feeds/opportunities.atom'], send);
}
