import { type RequestHandler, Router } from 'express';
import type { ExecutionResult } from 'graphql';
import type { OwnOperation } from './graph.ts';

/** The colours of a network as the graph gives them. */
interface Colours {
  readonly accentLight: string;
  readonly accentDark: string;
  readonly tintLight: string;
  readonly tintDark: string;
}

const QUERY = 'query NetworkColours($slug: String) { network(slug: $slug) { colours { accentLight accentDark tintLight tintDark } } }';
const COLOUR = /^#[0-9a-f]{6}$/i;

const root = (accent: string, tint: string) => `:root { --accent: ${accent}; --accent-strong: color-mix(in srgb, ${accent} 75%, var(--ink)); --tint: ${tint}; }`;

/** The stylesheet that puts a network's colours in the place of the site's; empty when it has none. */
export function stylesheetOf(colours: Colours | null): string {
  if (!colours || !Object.values(colours).every((colour) => COLOUR.test(String(colour)))) return '';
  const { accentLight, accentDark, tintLight, tintDark } = colours;
  return `${root(accentLight, tintLight)}\n@media (prefers-color-scheme: dark) {\n  ${root(accentDark, tintDark)}\n}\n`;
}

/** `GET /networks/SLUG/colours.css`: a file of its own, since the content policy allows no styles in a page. The page names the version, so it may be kept for a day. */
export function networkColours(execute: (operation: OwnOperation) => Promise<ExecutionResult>): Router {
  const send: RequestHandler<{ slug: string }> = async ({ params: { slug } }, response) => {
    const { data } = await execute({ query: QUERY, variables: { slug } });
    const network = data?.['network'] as { colours: Colours | null } | null | undefined;
    const status = network ? 200 : data ? 404 : 503;
    response.status(status).type('css').set('Cache-Control', network ? 'public, max-age=86400' : 'no-store').send(stylesheetOf(network?.colours ?? null));
  };
  return Router().get('/networks/:slug/colours.css', send);
}
