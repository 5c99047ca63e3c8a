import { nameBasedId } from '../../services/shared/name-based-id.ts';

/** Namespace of all ids made from sources; never change it, or every import makes new rows. */
const NAMESPACE = '6f1d3c0e5b7a4f52a1c98e0d2b46f7a3';

/** What an imported row becomes. */
export type StableIdKind = 'organisation' | 'opportunity' | 'event' | 'news';

/**
 * The id of an imported row: always the same for the same network, source, kind and id within the source, so that loading again updates.
 * @param network slug of the network
 * @param source name of the list, as in the mapping
 */
export function stableId(network: string, source: string, kind: StableIdKind, sourceId: string): string {
  return nameBasedId(NAMESPACE, network, source, kind, sourceId);
}
