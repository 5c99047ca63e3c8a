import { isDeepStrictEqual } from 'node:util';
import { PAGE_QUERY, someVariables } from './query.ts';
import type { Server } from './servers.ts';

/** How many different searches are drawn; those with fewer than 20 matches are left out. */
const SEARCHES = 300;
const FULL_PAGE = 20;

/** A search to which both servers give the same full page. */
export interface AgreedPage {
  /** Body of the request. */
  readonly body: string;
  /** Bytes of the answer, by the URL of the server; the order of fields may differ. */
  readonly lengths: Readonly<Record<string, number>>;
}

interface Page {
  readonly data?: { readonly opportunities?: { readonly edges: readonly { readonly node: { readonly organisation: unknown; readonly upcomingEvents: unknown } }[] } } | null;
  readonly errors?: unknown;
}

async function answerOf({ url }: Server, body: string): Promise<{ page: Page; length: number }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(10_000) });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { page: JSON.parse(bytes.toString('utf8')) as Page, length: bytes.length };
}

/** Asks both the same and keeps the full pages. Rejects when an answer has an error or lacks a part, or when the two differ. */
export async function agreeOnAnswers(ours: Server, theirs: Server): Promise<AgreedPage[]> {
  const pages: AgreedPage[] = [];
  for (const variables of someVariables(SEARCHES, FULL_PAGE)) {
    const body = JSON.stringify({ query: PAGE_QUERY, variables });
    const [our, their] = [await answerOf(ours, body), await answerOf(theirs, body)];
    const edges = our.page.data?.opportunities?.edges;
    if (our.page.errors !== undefined || !edges) throw new Error(`The product does not answer: ${JSON.stringify(our.page.errors)}`);
    if (!isDeepStrictEqual(our.page, their.page)) throw new Error(`The answers to ${JSON.stringify(variables)} differ.`);
    if (edges.some(({ node }) => !node.organisation || !node.upcomingEvents)) throw new Error('A part of the page is missing.');
    if (edges.length === FULL_PAGE) pages.push({ body, lengths: { [ours.url]: our.length, [theirs.url]: their.length } });
  }
  if (pages.length < SEARCHES / 4) throw new Error(`Only ${pages.length} searches give a full page.`);
  return pages;
}
