import { createHash } from 'node:crypto';

/**
 * A name-based UUID (version 5, RFC 9562 section 5.5): always the same for the same namespace and parts. The parts are named as a JSON array, which keeps ("a", "bc") and ("ab", "c") apart.
 * @param namespace 32 hexadecimal digits
 */
export function nameBasedId(namespace: string, ...parts: readonly string[]): string {
  const bytes = createHash('sha1').update(Buffer.from(namespace, 'hex')).update(JSON.stringify(parts), 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
