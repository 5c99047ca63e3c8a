import iconv from 'iconv-lite';
import type { ListFile } from './list-file.ts';

/**
 * The text of a file in pieces, decoded, without byte order mark, every line end (CR LF, CR, LF) turned into LF, from a physical line on.
 * @param fromLine the first line wanted, counted from 1
 * @param onBytes told how many bytes of the file each piece took, for a progress bar
 */
export async function* textOf(file: ListFile, encoding: string, fromLine = 1, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  let linesToSkip = fromLine - 1;
  let endedWithReturn = false;
  const prepared = (piece: string): string => {
    let text = endedWithReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') endedWithReturn = piece.endsWith('\r');
    text = text.replace(/\r\n?/g, '\n');
    let start = 0;
    while (linesToSkip > 0) {
      const end = text.indexOf('\n', start);
      if (end < 0) return '';
      start = end + 1;
      linesToSkip -= 1;
    }
    return text.slice(start);
  };
  for await (const bytes of file.pieces()) {
    onBytes?.(bytes.length);
    const text = prepared(decoder.write(bytes));
    if (text !== '') yield text;
  }
  const rest = prepared(decoder.end() ?? '');
  if (rest !== '') yield rest;
}

/** The first `length` characters of the file (or all of it), to guess its habits from. */
export async function sampleOf(file: ListFile, encoding: string, length = 128 * 1024): Promise<string> {
  let sample = '';
  for await (const piece of textOf(file, encoding)) {
    sample += piece;
    if (sample.length >= length) break;
  }
  return sample.slice(0, length);
}
