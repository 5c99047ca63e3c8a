import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { type RequestHandler, type Response, Router } from 'express';
import { remembered } from '../../services/shared/remembered.ts';
import { ready, refuseFeed, sendFeed } from '../feeds/answer.ts';
import { inTurn } from './in-turn.ts';
import { type Kind, KINDS, type PageSource } from './page-source.ts';
import { entriesXml, indexXml, SITEMAP_BEGINS, SITEMAP_ENDS } from './sitemap-xml.ts';

/** The protocol allows 50,000 addresses in a file; each page has one in German and one in English. */
const PAGES_PER_FILE = 25_000;
/** Pages that are asked for at once. */
const AT_ONCE = 5000;
/** How long an answer counts. */
const KEPT_MS = 3_600_000;
/** Files that are kept, packed, about 400 kB each. */
const MOST_KEPT = 16;

/** Pages that are there whatever is published. */
const ALWAYS = ['/', '/organisations', '/events', '/networks', '/news', '/guides', '/projects', '/links', '/imprint', '/privacy', '/accessibility'];
const PATH = /^\/sitemaps\/([a-z]+)-([1-9]\d{0,4})\.xml$/;

interface SitemapOptions {
  readonly source: PageSource;
  /** Address of the site, without a slash at the end. */
  readonly publicUrl: string;
  readonly pagesPerFile?: number;
}

/** The text of a file, page by page as it is asked for, so that no more than 5,000 are there at once. */
async function* written({ source, publicUrl, pagesPerFile = PAGES_PER_FILE }: SitemapOptions, kind: Kind, start: string): AsyncGenerator<string> {
  yield SITEMAP_BEGINS;
  let [from, last] = [start, ''];
  for (let left = pagesPerFile; left > 0; ) {
    // One more, since the first one is the last of those before.
    const first = Math.min(AT_ONCE, left + (last ? 1 : 0));
    const pages = await source.pages(kind, from, first);
    const seen = last;
    const fresh = pages.filter(({ id }) => id !== seen);
    yield fresh.map(({ slug, changedAt }) => entriesXml(publicUrl, `/${kind}/${encodeURIComponent(slug)}`, changedAt)).join('');
    left -= fresh.length;
    if (pages.length < first || fresh.length === 0) break;
    from = last = fresh.at(-1)?.id ?? start;
  }
  yield SITEMAP_ENDS;
}

const unpacked = (packed: Buffer): Readable => Readable.from([packed]).pipe(createGunzip());

function missing(response: Response): void {
  response.status(404).set('Cache-Control', 'no-store').type('text').send('Not found.\n');
}

/**
 * `GET /sitemap.xml`, the index, and `GET /sitemaps/KIND-NUMBER.xml` with up to 50,000 addresses each (sitemaps.org 0.9): every public page in both languages. What was
 * asked for is kept for an hour, and one file is written at a time, so that nobody keeps the parts of the graph busy; 503 while one is away.
 */
export function sitemap(options: SitemapOptions): Router {
  const { source, publicUrl, pagesPerFile = PAGES_PER_FILE } = options;
  const next = inTurn();
  const starts = remembered((kind) => source.starts(kind as Kind, pagesPerFile), { ms: KEPT_MS, most: Object.keys(KINDS).length });
  const file = remembered(
    (key) =>
      next(async () => {
        const [kind, start] = key.split(' ') as [Kind, string];
        return buffer(Readable.from(written(options, kind, start)).pipe(createGzip()));
      }),
    { ms: KEPT_MS, most: MOST_KEPT },
  );

  const sendIndex: RequestHandler = async (_request, response) => {
    try {
      const kinds = Object.keys(KINDS) as Kind[];
      const counts = await Promise.all(kinds.map(async (kind) => (await starts(kind)).length));
      const files = kinds.flatMap((kind, at) => Array.from({ length: counts[at] ?? 0 }, (_, number) => `${publicUrl}/sitemaps/${kind}-${number + 1}.xml`));
      sendFeed(response, ready(indexXml([`${publicUrl}/sitemaps/pages.xml`, ...files])), { type: 'application/xml', keptSeconds: KEPT_MS / 1000 });
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  const sendFile: RequestHandler = async (request, response) => {
    const { 0: kind = '', 1: number } = request.params as Record<string, string>;
    if (!Object.hasOwn(KINDS, kind)) return missing(response);
    try {
      const start = (await starts(kind))[Number(number) - 1];
      if (start === undefined) return missing(response);
      const packed = await file(`${kind} ${start}`);
      response.set({ 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': `public, max-age=${KEPT_MS / 1000}`, Vary: 'Accept-Encoding', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" });
      if (request.acceptsEncodings('gzip')) response.set('Content-Encoding', 'gzip').send(packed);
      else unpacked(packed).pipe(response);
    } catch (error) {
      refuseFeed(response, error);
    }
  };
  const sendPages: RequestHandler = (_request, response) => {
    const text = SITEMAP_BEGINS + ALWAYS.map((path) => entriesXml(publicUrl, path, null)).join('') + SITEMAP_ENDS;
    sendFeed(response, ready(text), { type: 'application/xml', keptSeconds: KEPT_MS / 1000 });
  };
  return Router().get('/sitemap.xml', sendIndex).get('/sitemaps/pages.xml', sendPages).get(PATH, sendFile);
}
