import { badField } from '../../services/shared/errors.ts';
import { type Execute, PartAway } from './answer.ts';

const NETWORK = 'query FeedNetwork($slug: String!) { network(slug: $slug) { id name } }';

/** The network that a feed is asked for. @throws PartAway, BAD_USER_INPUT on `network` (UNKNOWN) */
export async function networkBySlug(execute: Execute, slug: string): Promise<{ readonly id: string; readonly name: string }> {
  const { data, errors } = await execute({ query: NETWORK, variables: { slug } });
  const network = data?.['network'] as { id: string; name: string } | null | undefined;
  if (network) return network;
  throw errors ? new PartAway() : badField('network', 'UNKNOWN', 'is no network that we know.');
}
