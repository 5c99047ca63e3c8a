import type { LoaderFunctionArgs } from 'react-router';
import { parseCriteria, toFilter } from '../../features/search/criteria.ts';
import type { Criteria } from '../../features/search/criteria.ts';
import type { ForYouQuery, SearchChoicesQuery, SearchNetworksQuery, SearchResultsQuery, SearchResultsQueryVariables } from '../../generated/graphql.ts';
import { GraphUnreachable, needed, pageContext } from '../../shared/graph/graph.ts';
import type { FieldRefusal, Graph } from '../../shared/graph/graph.ts';
import { graphLocale } from '../../shared/i18n/locale.ts';
import { type AlsoFound, alsoFound } from './also-found.ts';
import { type Crises, crisesOf } from './crises.ts';
import { ForYou, SearchChoices, SearchNetworks, SearchResults } from './search-query.ts';

/** How many offers a page holds. */
export const PAGE_SIZE = 20;

export type SearchConnection = SearchResultsQuery['opportunities'];
/** What fits the viewer's profile; `edges` are null while that says nothing to match by. */
export interface FitsYou {
  readonly edges: NonNullable<NonNullable<ForYouQuery['viewer']>['matches']>['edges'] | null;
}

/** How many stand on the home page. */
const FOR_YOU = 3;
export type SearchNetwork = SearchNetworksQuery['networks']['nodes'][number];

/** No network has this id, so a search in a network that is not there finds nothing. */
const NO_NETWORK = '00000000-0000-0000-0000-000000000000';

/** What the search page shows. */
export interface SearchData {
  readonly choices: SearchChoicesQuery;
  /** To which a search can be narrowed; empty while the service that knows them is away. */
  readonly networks: readonly SearchNetwork[];
  /** `null` when the service refused the search or failed to run it. */
  readonly results: SearchConnection | null;
  readonly refusals: readonly FieldRefusal[];
  /** The best few for the viewer, on the bare home page only. */
  readonly forYou: FitsYou | null;
  /** What else has the words in it; null without words, and behind the first page. */
  readonly also: AlsoFound | null;
  /** What is needed at once where somebody looks; null behind the first page. */
  readonly crises: Crises | null;
  /** The results are those of an earlier search, since the service cannot be reached now. */
  readonly stale: boolean;
}

/** The id of the network to which a search is narrowed; null for all. */
function networkOf({ network }: Criteria, networks: readonly SearchNetwork[]): string | null {
  return network ? (networks.find(({ slug }) => slug === network)?.id ?? NO_NETWORK) : null;
}

/** The variables of a search; `NEAREST` needs a place to be near to. */
export function searchVariables(criteria: Criteria, networks: readonly SearchNetwork[], after: string | null): SearchResultsQueryVariables {
  const network = networkOf(criteria, networks);
  return {
    filter: { ...toFilter(criteria), ...(network && { network }) },
    orderBy: criteria.order === 'NEAREST' && !criteria.place ? 'BEST_MATCH' : criteria.order,
    first: PAGE_SIZE,
    ...(after && { after }),
  };
}

/** In a browser: what was shown last, to keep it on the screen when the connection breaks. On the server always empty. */
let lastShown: SearchData | undefined;

/**
 * Nothing while somebody searches, for nobody, and when it cannot be found just now. Whoever acts for an organisation or a network is not asked for a
 * profile that they may not want.
 */
async function forYou(graph: Graph, params: URLSearchParams): Promise<FitsYou | null> {
  if (params.size > 0) return null;
  const { data, errors } = await graph.query(ForYou, { first: FOR_YOU });
  if (!data?.viewer || errors.length > 0) return null;
  const { coordinates, matches, memberships } = data.viewer;
  if (matches) return { edges: matches.edges };
  return coordinates.length > 0 || memberships.length > 0 ? null : { edges: null };
}

/** Reads the address, asks for choices and matches at once. Keeps the last results of this browser when nothing answers. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<SearchData> {
  const { graph, locale } = context.get(pageContext);
  const params = new URL(request.url).searchParams;
  try {
    const criteria = parseCriteria(params);
    const asked = graph.query(SearchNetworks, {}).then(({ data }) => data?.networks.nodes ?? []);
    // Nobody waits for the networks who does not search in one.
    const known = criteria.network ? await asked : [];
    const asks = searchVariables(criteria, known, params.get('after'));
    const [choices, networks, answer, fitting, also, crises] = await Promise.all([
      graph.query(SearchChoices, { locale: graphLocale(locale) }),
      asked,
      graph.query(SearchResults, asks),
      forYou(graph, params),
      criteria.q && !params.has('after') ? alsoFound(graph, { text: criteria.q, network: networkOf(criteria, known) }) : null,
      params.has('after') ? null : crisesOf(graph, criteria, asks.filter ?? {}),
    ]);
    const data: SearchData = {
      choices: needed(choices),
      networks,
      results: answer.data?.opportunities ?? null,
      refusals: answer.errors.flatMap(({ fields }) => fields),
      forYou: fitting,
      also,
      crises,
      stale: false,
    };
    if (typeof window !== 'undefined' && data.results !== null) lastShown = data;
    return data;
  } catch (error) {
    if (error instanceof GraphUnreachable && lastShown !== undefined) return { ...lastShown, stale: true };
    throw error;
  }
}

/** Called when the first page came with its data from the server, so that the loader did not run in this browser yet. */
export function rememberShown(data: SearchData): void {
  if (data.results !== null && !data.stale) lastShown = data;
}
