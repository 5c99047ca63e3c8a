import { checkFirst } from '../../shared/connection.ts';
import { badField } from '../../shared/errors.ts';
import type { OpportunitiesContext } from '../context.ts';
import { interestById, interestsById, withoutCovered } from '../interest/interest.ts';
import { decodeCursor, encodeCursor } from '../matching/cursor.ts';
import type { Facets } from '../matching/facets.ts';
import type { Criteria } from '../matching/posting.ts';
import { withWordsFound } from '../matching/match.ts';
import { FEW } from '../matching/match-index.ts';
import type { Hit } from '../matching/search-result.ts';
import type { OpportunityOrder } from '../opportunity/opportunity.codes.ts';
import { criteriaOf } from './criteria.ts';
import type { OpportunityConnection, OpportunityEdge, OpportunityFacets } from './opportunity-connection.ts';
import type { OpportunityFilter } from './opportunity-filter.ts';
import type { TextMatches } from './search.repository.ts';
import { candidatesOf } from './candidates.ts';
import { withWiderArea } from './wider-area.ts';
import { wantedWords, withLikeWords } from './typed-text.ts';

export interface SearchPage {
  readonly orderBy: OpportunityOrder;
  readonly first: number;
  readonly after?: string | null;
}

type Services = Pick<OpportunitiesContext, 'now' | 'live' | 'gazetteer' | 'opportunities' | 'matchesOfText' | 'likeWords' | 'interestsNamed' | 'matchesOfInterests' | 'wordsFound' | 'ranksIn'>;

/**
 * The page of live postings that fit the filter, with matches, total, facets and relaxations.
 * Words are found by PostgreSQL, everything else in the index; the rows of the page are read in one statement.
 */
export async function searchOpportunities(services: Services, filter: OpportunityFilter, page: SearchPage): Promise<OpportunityConnection> {
  const first = checkFirst(page.first);
  const after = page.after ? decodeCursor(page.after, page.orderBy) : undefined;
  if (page.after && !after) throw badField('after', 'FORGED_CURSOR', 'is not a cursor of this list in this order.');
  const criteria = criteriaOf(filter, (typed) => services.gazetteer.find(typed));
  const now = services.now();
  const { text, typed, correctedText, instead } = await meantText(services, filter.text, criteria);
  const asked = text ? { ...criteria, words: text.ranks } : criteria;
  const result = services.live.index.search(asked, { orderBy: page.orderBy, first, after, now });
  const edges = await edgesOf(services, result.page, typed);
  const lastHit = result.page.at(-1);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: result.totalCount,
    totalCountIsExact: text?.isComplete ?? true,
    facets: facetsOf(result.facets),
    relaxations: result.totalCount < FEW ? withWiderArea(result, asked, (wider) => services.live.index.search(wider, { orderBy: page.orderBy, first: 1, now }).totalCount) : [],
    correctedText,
    insteadInterests: interestsById(instead),
    pageInfo: {
      hasNextPage: result.hasNextPage,
      hasPreviousPage: result.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      // Of the last hit, also when its row is gone since: the list goes on behind it.
      endCursor: lastHit ? encodeCursor(lastHit.key) : null,
    },
  };
}

/** The same for what somebody asked for, which is counted. */
export async function countedSearch(context: OpportunitiesContext, filter: OpportunityFilter, page: SearchPage): Promise<OpportunityConnection> {
  const answer = await searchOpportunities(context, filter, page);
  if (!page.after) context.searchCounter.count({ clientAddress: context.viewer.clientAddress, filter, found: answer.totalCount });
  return answer;
}

interface MeantText {
  readonly text: TextMatches | undefined;
  /** What was searched for. */
  readonly typed: string | undefined;
  readonly correctedText: string | null;
  /** Ids of interests that are searched for instead of the text. */
  readonly instead: readonly string[];
}

const NO_TEXT: MeantText = { text: undefined, typed: undefined, correctedText: null, instead: [] };

/**
 * What the typed words find; where they find little, what the words that look most like the unknown ones find, if that is more; where nothing is
 * found and no interest is asked for, what is mostly about the interests that the text names.
 */
async function meantText(services: Services, typed: string | undefined, criteria: Criteria): Promise<MeantText> {
  if (!typed || typed.trim() === '') return NO_TEXT;
  const { matchesOfText, likeWords, interestsNamed, matchesOfInterests } = services;
  const text = await matchesOfText(typed);
  if (!text.hasWords) throw badField('filter.text', 'NO_WORDS', 'holds no word that can be searched for.');
  const asTyped = { typed, correctedText: null, instead: [] };
  if (text.ranks.size >= FEW) return { ...asTyped, text: await candidatesOf(services, typed, criteria, text) };
  const corrected = withLikeWords(typed, await likeWords(wantedWords(typed)));
  const like = corrected === typed ? text : await matchesOfText(corrected);
  if (like.ranks.size > text.ranks.size) return { ...asTyped, text: await candidatesOf(services, corrected, criteria, like), typed: corrected, correctedText: corrected };
  if (text.ranks.size > 0 || criteria.interests) return { ...asTyped, text };
  const named = await interestsNamed(typed);
  const about = named.length > 0 ? await matchesOfInterests(named) : text;
  return about.ranks.size > 0 ? { ...NO_TEXT, text: about, instead: withoutCovered(named) } : { ...asTyped, text };
}

/** The rows of hits, all in one statement. A posting that was deleted since the index looked is left out of the page. */
export async function edgesOf({ opportunities, wordsFound }: Pick<Services, 'opportunities' | 'wordsFound'>, hits: readonly Hit[], text: string | undefined): Promise<OpportunityEdge[]> {
  const ids = hits.map(({ id }) => id);
  const words = text ? wordsFound(ids, wantedWords(text)) : undefined;
  const [nodes, found] = await Promise.all([opportunities.loadMany(ids), words]);
  return hits.flatMap(({ id, match, key }, position) => {
    const node = nodes[position];
    if (node instanceof Error) throw node;
    if (!node) return [];
    const withWords = found ? withWordsFound(match, found(id)) : match;
    return [{ cursor: encodeCursor(key), node, match: { ...withWords, reasons: withWords.reasons.map((reason) => ({ ...reason, details: [...reason.details] })) } }];
  });
}

function facetsOf({ interests, kinds, commitment, attendance }: Facets): OpportunityFacets {
  return {
    interests: interests.flatMap(({ value, count }) => {
      const interest = interestById(value);
      return interest ? [{ interest, count }] : [];
    }),
    kinds: kinds.map(({ value, count }) => ({ kind: value, count })),
    commitment: commitment.map(({ value, count }) => ({ commitment: value, count })),
    attendance: attendance.map(({ value, count }) => ({ attendance: value, count })),
  };
}
