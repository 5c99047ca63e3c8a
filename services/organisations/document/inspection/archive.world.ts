import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive that a test makes up. */
export interface Made {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isStored?: boolean;
  /** What the directory says its size is, where that is a lie. */
  readonly size?: number;
  readonly isEncrypted?: boolean;
}

const numbers = (...fields: readonly (readonly [value: number, size: 2 | 4])[]): Buffer => Buffer.concat(fields.map(([value, size]) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}));

/** For tests: a ZIP archive of these parts, whatever they are. */
export function anArchive(made: readonly Made[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, isStored = false, isEncrypted = false, size } of made) {
    const plain = Buffer.from(content);
    const packed = isStored ? plain : deflateRawSync(plain);
    const named = Buffer.from(name);
    const shared = numbers([20, 2], [isEncrypted ? 1 : 0, 2], [isStored ? 0 : 8, 2], [0, 2], [33, 2], [crc32(plain), 4], [packed.length, 4], [size ?? plain.length, 4], [named.length, 2], [0, 2]);
    const file = Buffer.concat([numbers([0x04034b50, 4]), shared, named, packed]);
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), shared, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), named]));
    files.push(file);
    at += file.length;
  }
  const all = Buffer.concat(directory);
  return Buffer.concat([...files, all, numbers([0x06054b50, 4], [0, 2], [0, 2], [made.length, 2], [made.length, 2], [all.length, 4], [at, 4], [0, 2])]);
}

const MAIN = { docx: ['word/document.xml', 'wordprocessingml.document'], xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'], pptx: ['ppt/presentation.xml', 'presentationml.presentation'] } as const;

/** For tests: a file of Word, Excel or PowerPoint with these parts besides. */
export function anOfficeFile(kind: keyof typeof MAIN, more: readonly Made[] = [], text = '<w:t>Hallo</w:t>'): Buffer {
  const [part, type] = MAIN[kind];
  const types = `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
  return anArchive([{ name: '[Content_Types].xml', content: types }, { name: '_rels/.rels', content: '<Relationships/>' }, { name: part, content: text }, ...more]);
}

/** For tests: a file of LibreOffice with these parts besides. */
export function anOpenDocument(kind: 'text' | 'spreadsheet' | 'presentation', more: readonly Made[] = []): Buffer {
  return anArchive([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, isStored: true }, { name: 'content.xml', content: '<office:document-content><office:scripts/></office:document-content>' }, ...more]);
}

/** For tests: a PDF with these objects, and what stands behind it. */
export function aPdf(objects: string | Buffer = '1 0 obj\n<< /Type /Catalog >>\nendobj\n', behind = ''): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(objects), Buffer.from(`\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n${behind}`)]);
}
