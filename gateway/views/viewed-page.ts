/** A page that is counted, as the part of the graph that owns it is told. */
export interface ViewedPage {
  /** The part of the graph that knows whose page it is. */
  readonly part: 'organisations' | 'opportunities' | 'events';
  readonly kind: 'home' | 'search' | 'organisation' | 'news' | 'opportunity' | 'event';
  /** Name of the thing in its address; of lists that of the network they are narrowed to, or empty. */
  readonly slug: string;
}

const THINGS: Readonly<Record<string, Omit<ViewedPage, 'slug'>>> = {
  networks: { part: 'organisations', kind: 'home' },
  organisations: { part: 'organisations', kind: 'organisation' },
  news: { part: 'organisations', kind: 'news' },
  guides: { part: 'organisations', kind: 'news' },
  projects: { part: 'organisations', kind: 'news' },
  opportunities: { part: 'opportunities', kind: 'opportunity' },
  events: { part: 'events', kind: 'event' },
};
const LISTS: ReadonlySet<string> = new Set(['/', '/organisations', '/events', '/news', '/guides', '/projects']);
const SLUG = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** What a public page is counted as; null for all others, which nobody counts. */
export function viewedPage(address: URL): ViewedPage | null {
  const path = address.pathname.replace(/^\/en(?=\/|$)/, '').replace(/(?<=.)\/$/, '') || '/';
  if (LISTS.has(path)) {
    const network = address.searchParams.get('network') ?? '';
    return { part: 'organisations', kind: 'search', slug: SLUG.test(network) ? network : '' };
  }
  const [, things = '', slug = '', ...more] = path.split('/');
  const known = Object.hasOwn(THINGS, things) ? THINGS[things] : undefined;
  return known && more.length === 0 && SLUG.test(slug) && path !== '/organisations/new' ? { ...known, slug } : null;
}
