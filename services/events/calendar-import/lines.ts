/** One content line of a calendar, unfolded. */
export interface ContentLine {
  readonly text: string;
  /** Physical line of the file on which it begins, from 1. */
  readonly line: number;
}

/** The bytes as UTF-8; UTF-16 is recognised by its byte order mark. */
function asOctets(bytes: Uint8Array): Buffer {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? Buffer.from(new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8') : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Strict UTF-8, else Windows-1252. */
function decoded(octets: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

/**
 * The content lines of a calendar file. Lines are joined before their characters are read, since a fold may stand within a character; a file is UTF-8 when all of
 * it is, and Windows-1252 otherwise.
 */
export function contentLines(bytes: Uint8Array): ContentLine[] {
  const octets = asOctets(bytes).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  const begins: number[] = [];
  const parts: string[][] = [];
  octets.split(/\r\n|\n|\r/).forEach((text, index) => {
    const open = parts.at(-1);
    if (open && /^[ \t]/.test(text)) open.push(text.slice(1));
    else if (text.trim() !== '') {
      parts.push([text]);
      begins.push(index + 1);
    }
  });
  const joined = parts.map((part) => part.join('')).join('\n');
  return decoded(Buffer.from(joined, 'latin1')).split('\n').map((text, index) => ({ text, line: begins[index] ?? 0 }));
}
