/**
 * Shows the page in the colours of a network for as long as this is on it. A file of its own, since the site's content policy forbids
 * styles in the page; it stands where it is rendered, so that it goes when the page does.
 *
 * @param props.version of the network, so that a change shows at once and nothing is fetched twice
 */
export function NetworkColours({ slug, version }: { slug: string; version: number }) {
  return <link rel="stylesheet" href={`/networks/${slug}/colours.css?version=${version}`} />;
}
