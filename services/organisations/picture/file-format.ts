/** The formats that are taken. No SVG, which can hold scripts, and no GIF, which moves. */
export type FileFormat = 'png' | 'jpeg' | 'webp';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

function has(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

/** What a file is by its first bytes, whatever it is called; null for everything that is not taken. */
export function formatOf(bytes: Uint8Array): FileFormat | null {
  if (has(bytes, PNG)) return 'png';
  if (has(bytes, JPEG)) return 'jpeg';
  return has(bytes, RIFF) && has(bytes, WEBP, 8) ? 'webp' : null;
}
