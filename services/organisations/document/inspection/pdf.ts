import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { DocumentProblem } from '../document.codes.ts';

const unpack = promisify(inflate);

const HEAD = /^%PDF-[12]\.\d/;
/** After its last line a PDF ends; what stands behind would be another file. */
const END = /startxref\s+\d+\s+%%EOF[\s\0]*$/;

/** A pattern for a name, each letter as it is or by its number: `/J#61vaScript` is `/JavaScript` to every reader. Looked for where it stands, since a copy with all names in plain would be as large as the file. */
function named(name: string): string {
  const letters = [...name].map((letter) => `(?:${letter}|#${[...(letter.codePointAt(0) ?? 0).toString(16)].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('')})`);
  return `/${letters.join('')}`;
}
const ENDS = '(?![A-Za-z0-9])';
/** What a PDF can do beside being read, and files that it brings along. */
const ACTIVE = new RegExp(`(?:${['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'SubmitForm', 'ImportData'].map(named).join('|')})${ENDS}`);
const ENCRYPTED = new RegExp(String.raw`${named('Encrypt')}\s*(?:\d+\s+\d+\s+R|<<)`);
const PACKED = new RegExp(`${named('ObjStm')}${ENDS}`, 'g');

/** Bytes that all packed objects may have together, and as many packs. */
const MOST_UNPACKED = 24_000_000;
const MOST_PACKS = 5000;

/** Few words of a PDF with their names as they are meant. */
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
    const before = text.slice(end, index);
    end = index;
    const at = [...before.matchAll(PACKED)].at(-1)?.index;
    if (at === undefined) continue;
    const last = plain(before.slice(Math.max(0, at - 2000)));
    packs.push({ begins: index + word.length, isReadable: /\/Filter\s{0,40}\[?\s{0,40}\/FlateDecode\s{0,40}[\]/>]/.test(last) && !/\/(?:ASCII85|ASCIIHex|LZW|RunLength|Crypt|Predictor)/.test(last) });
  }
  return packs;
}

/** What speaks against a PDF; null when it is one that can only be read. What is packed in it is unpacked, to a bounded size, one after the other. */
export async function pdfProblem(file: Buffer): Promise<DocumentProblem | null> {
  const text = file.toString('latin1');
  if (!HEAD.test(text) || !END.test(text.slice(-1100))) return 'NOT_A_DOCUMENT';
  if (ENCRYPTED.test(text)) return 'ENCRYPTED';
  if (ACTIVE.test(text)) return 'ACTIVE_CONTENT';
  const told = text.match(PACKED)?.length ?? 0;
  if (told > MOST_PACKS) return 'NOT_A_DOCUMENT';
  const packs = packsOf(text);
  if (packs.length !== told || packs.some(({ isReadable }) => !isReadable)) return 'NOT_A_DOCUMENT';
  let left = MOST_UNPACKED;
  for (const { begins } of packs) {
    try {
      const objects = await unpack(file.subarray(begins), { maxOutputLength: left });
      left -= objects.length;
      if (ACTIVE.test(objects.toString('latin1'))) return 'ACTIVE_CONTENT';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'UNPACKS_TOO_LARGE' : 'NOT_A_DOCUMENT';
    }
    if (left < 1) return 'UNPACKS_TOO_LARGE';
  }
  return null;
}
