import { createHash } from 'node:crypto';

/** Namespace of all ids made from sources (RFC 9562, version 5); never change it, or every import makes new rows. */
const NAMESPACE = Buffer.from('6f1d3c0e5b7a4f52a1c98e0d2b46f7a3', 'hex');

/** What an imported row becomes. */
export type StableIdKind = 'organisation' | 'opportunity' | 'event';

/**
 * The id of an imported row: always the same for the same network, source, kind and id within the source, so that loading again updates.
 * A name-based UUID (version 5, RFC 9562 section 5.5) over the JSON array of the four, which keeps ("a", "bc") and ("ab", "c") apart.
 * @param network slug of the network
 * @param source name of the list, as in the mapping
 */
export function stableId(network: string, source: string, kind: StableIdKind, sourceId: string): string {
  const name = JSON.stringify([network, source, kind, sourceId]);
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
