import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { DocumentProblem } from '../document.codes.ts';

const unpack = promisify(inflate);

const HEAD = /^%PDF-[12]\.\d/;
/** After its last line a PDF ends; what stands behind would be another file. */
const END = /startxref\s+\d+\s+%%EOF[\s\0]*$/;
/** What a PDF can do beside being read, and files that it brings along. */
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z0-9])/;
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** Bytes that all packed objects may have together, and as many packs. */
const MOST_UNPACKED = 24_000_000;
const MOST_PACKS = 5000;

/** The text of a PDF with its names as they are meant: `/J#61vaScript` is `/JavaScript` to every reader. */
const plain = (text: string): string => text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Pack {
  readonly begins: number;
  readonly isReadable: boolean;
}

/** Where objects stand packed (ISO 32000, 7.5.7), and whether they are packed in the usual way alone. */
function packsOf(text: string): Pack[] {
  const packs: Pack[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const dictionary = plain(text.slice(end, index));
    end = index;
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(dictionary)) continue;
    const last = dictionary.slice(dictionary.lastIndexOf('/ObjStm') - 2000 < 0 ? 0 : dictionary.lastIndexOf('/ObjStm') - 2000);
    packs.push({ begins: index + word.length, isReadable: /\/Filter\s{0,40}\[?\s{0,40}\/FlateDecode\s{0,40}[\]/>]/.test(last) && !/\/(?:ASCII85|ASCIIHex|LZW|RunLength|Crypt|Predictor)/.test(last) });
  }
  return packs;
}

/** What speaks against a PDF; null when it is one that can only be read. What is packed in it is unpacked, to a bounded size, one after the other. */
export async function pdfProblem(file: Buffer): Promise<DocumentProblem | null> {
  const text = file.toString('latin1');
  if (!HEAD.test(text) || !END.test(text.slice(-1100))) return 'NOT_A_DOCUMENT';
  const named = plain(text);
  if (ENCRYPTED.test(named)) return 'ENCRYPTED';
  if (ACTIVE.test(named)) return 'ACTIVE_CONTENT';
  const packs = packsOf(text);
  const told = named.match(/\/ObjStm(?![A-Za-z0-9])/g)?.length ?? 0;
  if (packs.length !== told || packs.length > MOST_PACKS || packs.some(({ isReadable }) => !isReadable)) return 'NOT_A_DOCUMENT';
  let left = MOST_UNPACKED;
  for (const { begins } of packs) {
    try {
      const objects = await unpack(file.subarray(begins), { maxOutputLength: left });
      left -= objects.length;
      if (ACTIVE.test(plain(objects.toString('latin1')))) return 'ACTIVE_CONTENT';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'UNPACKS_TOO_LARGE' : 'NOT_A_DOCUMENT';
    }
    if (left < 1) return 'UNPACKS_TOO_LARGE';
  }
  return null;
}
