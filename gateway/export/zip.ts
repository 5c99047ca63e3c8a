import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path with slashes, ASCII, and its text. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATE = 8;

/** Date and time as MS-DOS writes them, in UTC: two seconds exact, from 1980 on. */
function dosTime(at: Date): readonly [time: number, day: number] {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return [time, ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()];
}

/** Numbers in little-endian order, each with its size in bytes. */
function bytes(...fields: readonly (readonly [value: number, size: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = size === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at);
  return buffer;
}

/** A ZIP archive (PKWARE APPNOTE 6.3, deflated, without encryption and without ZIP64: up to 4 GiB and 65,535 files). */
export function zipOf(files: readonly ArchiveFile[], at: Date): Buffer {
  const [time, day] = dosTime(at);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const name = Buffer.from(path, 'ascii');
    const shared = bytes([VERSION, 2], [0, 2], [DEFLATE, 2], [time, 2], [day, 2], [crc32(plain), 4], [packed.length, 4], [plain.length, 4], [name.length, 2], [0, 2]);
    const local = Buffer.concat([bytes([LOCAL, 4]), shared, name, packed]);
    directory.push(Buffer.concat([bytes([CENTRAL, 4], [VERSION, 2]), shared, bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, bytes([END, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [central.length, 4], [offset, 4], [0, 2])]);
}
