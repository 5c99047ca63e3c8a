const NEWLINE = 10;

/**
 * Puts records into one buffer of lines, sorted by their first column, for `linesStartingWith`.
 * Thousands of names stay outside the garbage collector's heap this way, and need no parsing at start.
 *
 * @param records columns of text without tabs (line ends become a space), the key first.
 * Keys are without letters beyond U+FFFF: only then do the order of JavaScript's strings and that of their UTF-8 bytes agree.
 */
export function sortedLines(records: Iterable<readonly string[]>): Buffer {
  const lines = Array.from(records, (columns) => columns.join('\t').replace(/[\r\n]/g, ' '));
  // The end of a line is added afterwards: strings that are put together are slow to compare.
  return Buffer.from(lines.sort().concat('').join('\n'));
}

/** First byte of the line that the byte at `position` belongs to. */
function lineStart(buffer: Buffer, position: number): number {
  return position === 0 ? 0 : buffer.lastIndexOf(NEWLINE, position - 1) + 1;
}

/** First byte of the first line that does not sort before `prefix`; the buffer's length when there is none. */
function lowerBound(buffer: Buffer, prefix: Buffer): number {
  let low = 0;
  let high = buffer.length;
  while (low < high) {
    const start = lineStart(buffer, (low + high) >>> 1);
    const end = buffer.indexOf(NEWLINE, start);
    if (buffer.compare(prefix, 0, prefix.length, start, Math.min(start + prefix.length, end)) < 0) low = end + 1;
    else high = start;
  }
  return low;
}

function columnsAt(buffer: Buffer, start: number): string[] {
  return buffer.toString('utf8', start, buffer.indexOf(NEWLINE, start)).split('\t');
}

/**
 * The lines whose key begins with `prefix`, in the order of their bytes; O(log n) to the first one.
 *
 * @param buffer made by `sortedLines`
 * @param prefix text without tab; the empty text begins every line
 */
export function* linesStartingWith(buffer: Buffer, prefix: string): Generator<string[]> {
  const wanted = Buffer.from(prefix);
  let start = lowerBound(buffer, wanted);
  while (start < buffer.length && buffer.subarray(start, start + wanted.length).equals(wanted)) {
    yield columnsAt(buffer, start);
    start = buffer.indexOf(NEWLINE, start) + 1;
  }
}

/** The lines whose key is exactly `key`. */
export function linesOf(buffer: Buffer, key: string): Generator<string[]> {
  return linesStartingWith(buffer, `${key}\t`);
}

/**
 * The first line that has `value` as one of its columns after the first: a scan of the whole buffer, a millisecond for some megabytes.
 *
 * @param value text without tab
 */
export function lineWith(buffer: Buffer, value: string): string[] | undefined {
  const found = buffer.indexOf(`\t${value}\t`);
  return found < 0 ? undefined : columnsAt(buffer, lineStart(buffer, found));
}
