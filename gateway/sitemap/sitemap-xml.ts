import { escapeXml } from '../feeds/atom.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** An index of sitemaps (sitemaps.org 0.9), by their addresses. */
export function indexXml(addresses: readonly string[]): string {
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`).join('')}</sitemapindex>\n`;
}

/** What stands before and behind the entries of a sitemap. */
export const SITEMAP_BEGINS = `${HEAD}<urlset ${NAMESPACE}>\n`;
export const SITEMAP_ENDS = '</urlset>\n';

/** A page in each of its languages: one entry for each, since each is a page of its own. `path` begins with a slash. */
export function entriesXml(publicUrl: string, path: string, changedAt: string | null): string {
  const changed = changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : '';
  const english = path === '/' ? '/en' : `/en${path}`;
  return [path, english].map((one) => `<url><loc>${escapeXml(publicUrl + one)}</loc>${changed}</url>\n`).join('');
}
