const LONGEST_LINE = 75;

/** Characters that a text of a calendar may not hold, but for the tab (RFC 5545, 3.3.11). */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', ';': '\\;', ',': '\\,', '\n': '\\n' };

/** A text as the value of a property. */
export function escapeText(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '').replaceAll(/[\\;,\n]/g, (character) => ESCAPED[character] ?? '');
}

const bytesOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** A line in pieces of at most 75 bytes, none of which breaks a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line;
  const pieces: string[] = [];
  let [begin, bytes] = [0, 0];
  for (let index = 0; index < line.length; ) {
    const codePoint = line.codePointAt(index) ?? 0;
    const more = bytesOf(codePoint);
    if (bytes + more > LONGEST_LINE) {
      pieces.push(line.slice(begin, index));
      // The blank before what goes on counts too.
      [begin, bytes] = [index, 1];
    }
    bytes += more;
    index += codePoint > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(begin)].join('\r\n ');
}
