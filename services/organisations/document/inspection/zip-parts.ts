import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import type { DocumentProblem } from '../document.codes.ts';

const unpack = promisify(inflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const STORED = 0;
const DEFLATED = 8;

const MOST_PARTS = 2000;
/** Letters of a name; those that office programs give have a few dozen. */
const LONGEST_NAME = 400;
/** Bytes of all parts together. */
export const MOST_UNPACKED = 40_000_000;

/** A part of an archive as its directory tells it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

function partAt(file: Buffer, at: number): { part: ZipPart; isEncrypted: boolean; next: number } | null {
  if (at + CENTRAL_BYTES > file.length || file.readUInt32LE(at) !== CENTRAL) return null;
  const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
  const name = file.toString('utf8', at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameSize);
  const part = { name, method: file.readUInt16LE(at + 10), crc: file.readUInt32LE(at + 16), packedSize: file.readUInt32LE(at + 20), size: file.readUInt32LE(at + 24), at: file.readUInt32LE(at + 42) };
  return { part, isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1, next: at + CENTRAL_BYTES + nameSize + extraSize + commentSize };
}

/** Where the bytes of a part begin; null when its own header says something else than the directory. */
function bytesBeginAt(file: Buffer, { at, name }: ZipPart): number | null {
  if (at + LOCAL_BYTES > file.length || file.readUInt32LE(at) !== LOCAL) return null;
  const nameSize = file.readUInt16LE(at + 26);
  if (file.toString('utf8', at + LOCAL_BYTES, at + LOCAL_BYTES + nameSize) !== name) return null;
  return at + LOCAL_BYTES + nameSize + file.readUInt16LE(at + 28);
}

/** Whether parts stand one behind the other from the beginning of the file on, none inside another. */
function standApart(file: Buffer, parts: readonly ZipPart[], end: number): boolean {
  const sorted = parts.toSorted((a, b) => a.at - b.at);
  return sorted[0]?.at === 0 && sorted.every((part, index) => {
    const begins = bytesBeginAt(file, part);
    return begins !== null && begins + part.packedSize <= (sorted[index + 1]?.at ?? end);
  });
}

/**
 * The parts of a ZIP archive (PKWARE APPNOTE 6.3) that is nothing else: it begins with its first part and ends with its directory. No ZIP64, no
 * comment, no way out of its folder, at most 2,000 parts of `mostUnpacked` bytes in all.
 */
export function zipParts(file: Buffer, mostUnpacked = MOST_UNPACKED): readonly ZipPart[] | DocumentProblem {
  const end = file.length - END_BYTES;
  if (end < 0 || file.readUInt32LE(end) !== END || file.readUInt16LE(end + 20) !== 0) return 'NOT_A_DOCUMENT';
  const [count, size, begins] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)];
  if (count === 0 || begins + size !== end) return 'NOT_A_DOCUMENT';
  if (count > MOST_PARTS) return 'UNPACKS_TOO_LARGE';
  const parts: ZipPart[] = [];
  let at = begins;
  for (let index = 0; index < count; index += 1) {
    const read = partAt(file, at);
    if (!read) return 'NOT_A_DOCUMENT';
    if (read.isEncrypted) return 'ENCRYPTED';
    parts.push(read.part);
    at = read.next;
  }
  if (parts.reduce((sum, part) => sum + part.size, 0) > mostUnpacked) return 'UNPACKS_TOO_LARGE';
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  const isOdd = ({ name, method }: ZipPart) => (method !== STORED && method !== DEFLATED) || name.length > LONGEST_NAME || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
  return at === end && names.size === count && !parts.some(isOdd) && standApart(file, parts, begins) ? parts : 'NOT_A_DOCUMENT';
}

/** The bytes of a part; null when they are not what the directory says, so that no part gets larger than it admits. */
export async function partBytes(file: Buffer, part: ZipPart): Promise<Buffer | null> {
  const begins = bytesBeginAt(file, part);
  if (begins === null) return null;
  const packed = file.subarray(begins, begins + part.packedSize);
  try {
    const bytes = part.method === STORED ? packed : await unpack(packed, { maxOutputLength: Math.max(part.size, 1) });
    return bytes.length === part.size && crc32(bytes) === part.crc ? bytes : null;
  } catch {
    return null;
  }
}
