import { DocumentFormat, type DocumentProblem, MEDIA_TYPES } from '../document.codes.ts';
import { MOST_UNPACKED, partBytes, type ZipPart, zipParts } from './zip-parts.ts';

/** What a file is, or what speaks against it. */
export type Finding = { readonly format: DocumentFormat } | { readonly problem: DocumentProblem };

const no = (problem: DocumentProblem): Finding => ({ problem });

const OPEN_XML: readonly DocumentFormat[] = [DocumentFormat.DOCX, DocumentFormat.XLSX, DocumentFormat.PPTX];
const OPEN_DOCUMENT: readonly DocumentFormat[] = [DocumentFormat.ODT, DocumentFormat.ODS, DocumentFormat.ODP];

/** Parts that run or that hold files of other programs. */
const ACTIVE_PART = /(?:^|\/)(?:vbaProject|vbaData|activeX|ctrlProps|macrosheets|dialogsheets|Basic|Scripts|oleObject\w*\.bin)(?:[./]|$)|embeddings\/.*\.bin$|^Object \d+$|^customUI\//i;
const EMBEDDED = /(?:^|\/)embeddings\/[^/]+$/;
/** In the parts themselves: macros, fields that start programs, listeners. */
const ACTIVE_TEXT = /macroEnabled|vbaProject|ms-office\.activeX|<script:|script:event-listener|vnd\.sun\.star\.script|dde-(?:source|connection)|<ddeLink/i;

const STARTS_PROGRAM = /\bDDE(?:AUTO)?\b|&#/i;

/** Whether a field starts a program: in an attribute, in a text, in texts that are cut into pieces, or where it is written in a way that no office program has. */
function hasActiveField(xml: string): boolean {
  // No tag and no text goes on behind the next `<`, so that each character is looked at once.
  const fields = [...xml.matchAll(/<(?:[\w.-]+:)?(?:instrText|fldSimple)\b([^<]*)(<!)?/g)];
  if (fields.some(([, field = '', odd]) => odd !== undefined || STARTS_PROGRAM.test(field))) return true;
  return STARTS_PROGRAM.test(fields.map(([, field = '']) => field.slice(field.indexOf('>') + 1)).join(''));
}

/** Whether relations lead out of the file other than as links that somebody follows. */
function leadsElsewhere(xml: string): boolean {
  if (xml.includes('&#') || xml.includes('<!')) return true;
  return [...xml.matchAll(/<(?:[\w.-]+:)?Relationship\b[^<]*/g)].some(([tag]) => /TargetMode\s*=\s*["']External/i.test(tag) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag));
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** What is wrong with the text of a part. */
function textProblem(name: string, bytes: Buffer): DocumentProblem | null {
  // Nobody writes these files in UTF-16, where nothing would be found.
  if (bytes.includes(0)) return 'NOT_A_DOCUMENT';
  const xml = bytes.toString('utf8');
  if (/encryption-data/.test(xml) && name === 'META-INF/manifest.xml') return 'ENCRYPTED';
  if (ACTIVE_TEXT.test(xml) || hasActiveField(xml)) return 'ACTIVE_CONTENT';
  return name.endsWith('.rels') && leadsElsewhere(xml) ? 'ACTIVE_CONTENT' : null;
}

/** Which of the formats it says to be. */
async function formatOf(file: Buffer, parts: readonly ZipPart[]): Promise<DocumentFormat | null> {
  const text = async (part: ZipPart | undefined) => (part ? ((await partBytes(file, part))?.toString('utf8') ?? '') : '');
  const first = parts.find(({ at }) => at === 0);
  if (first?.name === 'mimetype') {
    const type = first.method === 0 ? await text(first) : '';
    return OPEN_DOCUMENT.find((format) => MEDIA_TYPES[format] === type) ?? null;
  }
  const types = await text(parts.find(({ name }) => name === '[Content_Types].xml'));
  return OPEN_XML.find((format) => types.includes(`"${MEDIA_TYPES[format]}.main+xml"`)) ?? null;
}

/**
 * Which office document an archive is, if it is one without anything that runs; every part is unpacked, one after the other, to the size that it admits. Workbooks behind charts are looked through like the whole, and
 * count towards its size.
 */
export async function inspectOffice(file: Buffer, depth = 0, budget = { left: MOST_UNPACKED }): Promise<Finding> {
  const parts = zipParts(file, budget.left);
  if (typeof parts === 'string') return no(parts);
  budget.left -= parts.reduce((sum, { size }) => sum + size, 0);
  const format = await formatOf(file, parts);
  if (parts.some(({ name }) => ACTIVE_PART.test(name))) return no('ACTIVE_CONTENT');
  for (const part of parts) {
    const bytes = await partBytes(file, part);
    if (!bytes) return no('NOT_A_DOCUMENT');
    const problem = isXml(part.name) ? textProblem(part.name, bytes) : null;
    if (problem) return no(problem);
    if (!EMBEDDED.test(part.name)) continue;
    const inside = depth > 0 ? no('ACTIVE_CONTENT') : await inspectOffice(bytes, depth + 1, budget);
    if ('problem' in inside) return no(inside.problem === 'UNPACKS_TOO_LARGE' ? inside.problem : 'ACTIVE_CONTENT');
  }
  return format ? { format } : no('NOT_A_DOCUMENT');
}
