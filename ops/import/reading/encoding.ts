import iconv from 'iconv-lite';
import { UsageError } from '../usage-error.ts';
import type { ListFile } from './list-file.ts';

/** Bytes looked at for what only the beginning tells. */
const HEAD = 64 * 1024;

/**
 * Finds out how the file is encoded: a byte order mark decides, else strict UTF-8 over the whole file, else Windows-1252.
 * @param wanted the name in the mapping, which wins over everything that was recognised
 * @returns a name that iconv-lite knows
 * @throws UsageError for an unknown name, for a spreadsheet or other binary file, and for UTF-16 without a mark
 */
export async function recogniseEncoding(file: ListFile, wanted?: string): Promise<string> {
  const head = await firstBytes(file, HEAD);
  // Zip, which spreadsheets are too, and gzip.
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1')) || head.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) {
    throw new UsageError(`${file.name} is a spreadsheet or archive, not a list in text form; save it as "CSV UTF-8" first.`, 'SPREADSHEET');
  }
  if (wanted !== undefined) {
    if (iconv.encodingExists(wanted)) return wanted;
    throw new UsageError(`Unknown encoding "${String(wanted)}"; try utf-8, windows-1252 or utf-16le.`);
  }
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const nulBytes = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (nulBytes > head.length / 10) {
    throw new UsageError(`${file.name} is not a text file, or it is UTF-16 without a byte order mark; then write "encoding: utf-16le" into the mapping.`, 'NOT_TEXT');
  }
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

async function firstBytes(file: ListFile, length: number): Promise<Buffer> {
  for await (const piece of file.pieces()) return piece.subarray(0, length);
  return Buffer.alloc(0);
}

async function isUtf8(file: ListFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file.pieces()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
