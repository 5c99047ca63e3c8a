import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { anArchive, anOfficeFile, anOpenDocument, aPdf } from './archive.world.ts';
import { inspectDocument } from './inspect-document.ts';

const found = async (file: Buffer | string): Promise<string> => {
  const finding = await inspectDocument(Buffer.from(file));
  return 'format' in finding ? finding.format : finding.problem;
};
const packed = (objects: string, dictionary = '/Type /ObjStm /Filter /FlateDecode') => {
  const bytes = deflateSync(Buffer.from(objects));
  return Buffer.concat([Buffer.from(`1 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream\nendobj\n')]);
};
const relation = (attributes: string) => ({ name: 'word/_rels/settings.xml.rels', content: `<Relationships><Relationship Id="1" ${attributes}/></Relationships>` });

describe('a document is known by what stands in it', () => {
  test.each([
    ['PDF', aPdf()], ['PDF', aPdf(packed('<< /Type /Page >>'))], ['PDF', aPdf(Buffer.concat([Buffer.from('1 0 obj\n<< /Filter /DCTDecode >>\nstream\n'), randomBytes(5000), Buffer.from('\nendstream\nendobj\n')]))],
    ['DOCX', anOfficeFile('docx')], ['XLSX', anOfficeFile('xlsx')], ['PPTX', anOfficeFile('pptx', [{ name: 'ppt/embeddings/Chart.xlsx', content: anOfficeFile('xlsx') }])],
    ['DOCX', anOfficeFile('docx', [relation('Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://netz.example" TargetMode="External"')])],
    ['ODT', anOpenDocument('text')], ['ODS', anOpenDocument('spreadsheet')], ['ODP', anOpenDocument('presentation')],
    ['TEXT', 'Teilnehmende: 12\nÖffnung um 10 Uhr, < 20 Personen'],
  ])('%s', async (format, file) => {
    expect(await found(file)).toBe(format);
  });
});

describe('no document is', () => {
  test.each([
    ['a page of the web', '<!DOCTYPE html><html><script>alert(1)</script></html>', 'ACTIVE_CONTENT'],
    ['a program', '#!/bin/sh\nrm -rf ~', 'ACTIVE_CONTENT'],
    ['a picture that runs', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'ACTIVE_CONTENT'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'NOT_A_DOCUMENT'],
    ['an executable', Buffer.from('MZ\u0090\u0000'), 'NOT_A_DOCUMENT'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'NOT_A_DOCUMENT'],
    ['nothing', '', 'NOT_A_DOCUMENT'],
    ['half a PDF', aPdf().subarray(0, 40), 'NOT_A_DOCUMENT'],
    ['a page of the web that goes on as a PDF', Buffer.concat([Buffer.from('<html>'), aPdf()]), 'ACTIVE_CONTENT'],
    ['a PDF that goes on as an archive', Buffer.concat([aPdf(), anArchive([{ name: 'run.exe', content: 'MZ' }])]), 'NOT_A_DOCUMENT'],
    ['a PDF that goes on as a page of the web', aPdf(undefined, '<script>alert(1)</script>'), 'NOT_A_DOCUMENT'],
    ['an archive of something else', anArchive([{ name: 'readme.txt', content: 'Hallo' }]), 'NOT_A_DOCUMENT'],
    ['an archive behind something else', Buffer.concat([Buffer.from('PK'), anOfficeFile('docx')]), 'NOT_A_DOCUMENT'],
    ['an archive before something else', Buffer.concat([anOfficeFile('docx'), Buffer.from('%PDF-1.7')]), 'NOT_A_DOCUMENT'],
    ['an archive with a way out', anOfficeFile('docx', [{ name: '../../etc/passwd', content: 'x' }]), 'NOT_A_DOCUMENT'],
    ['an archive with a name that goes on and on', anOfficeFile('docx', [{ name: 'embeddings/'.repeat(100), content: 'x' }]), 'NOT_A_DOCUMENT'],
    ['an archive with two parts of a name', anOfficeFile('docx', [{ name: 'WORD/document.xml', content: 'x' }]), 'NOT_A_DOCUMENT'],
  ])('%s', async (_, file, problem) => {
    expect(await found(file)).toBe(problem);
  });
});

describe('nothing that runs comes along', () => {
  test.each([
    ['a script', aPdf('1 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n')],
    ['a script under a disguised name', aPdf('1 0 obj\n<< /S /J#61vaScript /JS (app.alert(1)) >>\nendobj\n')],
    ['a script under a name that is disguised from its first letter to its last', aPdf('1 0 obj\n<< /S /#4a#61#76#61#53#63#72#69#70#74 /#4A#53 (app.alert(1)) >>\nendobj\n')],
    ['a script in packed objects that are disguised too', aPdf(packed('<< /S /Java#53cript >>', '/Type /Obj#53tm /Filter /Fl#61teDecode'))],
    ['a script in packed objects', aPdf(packed('<< /S /JavaScript >>'))],
    ['a program to start', aPdf('1 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n')],
    ['a file in a PDF', aPdf('1 0 obj\n<< /Names << /EmbeddedFiles 2 0 R >> >>\nendobj\n')],
    ['macros', anOfficeFile('docx', [{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['a control', anOfficeFile('xlsx', [{ name: 'xl/activeX/activeX1.xml', content: '<x/>' }])],
    ['a field that starts programs, in pieces', anOfficeFile('docx', [], '<w:instrText>DDE</w:instrText><w:instrText xml:space="preserve">AUTO c:\\\\cmd.exe</w:instrText>')],
    ['a field that starts programs, under another prefix', anOfficeFile('docx', [], '<x:instrText>DDEAUTO c:\\\\cmd.exe</x:instrText>')],
    ['a field that starts programs, in the other quotes', anOfficeFile('docx', [], `<w:fldSimple w:instr='DDE "cmd"'/>`)],
    ['a field that starts programs, behind a sign of comparison', anOfficeFile('docx', [], '<w:fldSimple w:dirty="1>0" w:instr="DDE cmd"/>')],
    ['a field that starts programs, in numbers', anOfficeFile('docx', [], '<w:instrText>&#68;&#68;EAUTO cmd</w:instrText>')],
    ['a field that starts programs, set apart', anOfficeFile('docx', [], '<w:instrText><![CDATA[DDEAUTO cmd]]></w:instrText>')],
    ['a template from elsewhere, behind a sign of comparison', anOfficeFile('docx', [relation('Target="https://elsewhere.example/?a>b" Type="http://x/attachedTemplate" TargetMode="External"')])],
    ['a template from elsewhere', anOfficeFile('docx', [relation('Type="http://x/attachedTemplate" Target="https://elsewhere.example/t.dotm" TargetMode="External"')])],
    ['a template from elsewhere, spelled otherwise', anOfficeFile('docx', [relation('Type="http://x/attachedTemplate" Target="https://elsewhere.example" TargetMode="&#69;xternal"')])],
    ['a workbook that is none', anOfficeFile('docx', [{ name: 'word/embeddings/a.xlsx', content: 'MZ' }])],
    ['macros of LibreOffice', anOpenDocument('text', [{ name: 'Basic/Standard/Module1.xml', content: '<x/>' }])],
    ['a listener', anOpenDocument('text', [{ name: 'styles.xml', content: '<script:event-listener xlink:href="vnd.sun.star.script:x"/>' }])],
  ])('%s', async (_, file) => {
    expect(await found(file)).toBe('ACTIVE_CONTENT');
  });

  test.each([
    ['a PDF with a password', aPdf('1 0 obj\n<< /Encrypt 5 0 R >>\nendobj\n')],
    ['an archive with a password', anOfficeFile('docx', [{ name: 'word/a.xml', content: 'x', isEncrypted: true }])],
    ['a text of LibreOffice with a password', anOpenDocument('text', [{ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }])],
  ])('what cannot be looked through is not taken: %s', async (_, file) => {
    expect(await found(file)).toBe('ENCRYPTED');
  });

  test.each([
    ['packed in a way of its own', aPdf(packed('<< >>', '/Type /ObjStm /Filter [/ASCII85Decode /FlateDecode]'))],
    ['packed and damaged', aPdf('1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnothing packed\nendstream\nendobj\n')],
    ['in UTF-16, where nothing is found', anOfficeFile('docx', [{ name: 'word/settings.xml', content: Buffer.from('<x/>', 'utf16le') }])],
  ])('neither is what is %s', async (_, file) => {
    expect(await found(file)).toBe('NOT_A_DOCUMENT');
  });
});

describe('a bomb takes no memory', () => {
  const zeros = Buffer.alloc(45_000_000);

  test('whether it says how large it is', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const bomb = anOfficeFile('docx', [{ name: 'word/media/a.xml', content: zeros }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await found(bomb)).toBe('UNPACKS_TOO_LARGE');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  test('or lies about it', async () => {
    expect(await found(anOfficeFile('docx', [{ name: 'word/media/a.xml', content: zeros, size: 1000 }]))).toBe('NOT_A_DOCUMENT');
  });

  test('or stands in a PDF', async () => {
    expect(await found(aPdf(packed('0'.repeat(30_000_000))))).toBe('UNPACKS_TOO_LARGE');
  });

  test('or stands many times in files within', async () => {
    const inner = anOfficeFile('xlsx', [{ name: 'xl/a.xml', content: Buffer.alloc(30_000_000, ' ') }]);
    const within = Array.from({ length: 200 }, (_, at) => ({ name: `word/embeddings/${at}.xlsx`, content: inner }));
    expect(await found(anOfficeFile('docx', within))).toBe('UNPACKS_TOO_LARGE');
  });

  test('or has a directory of the same part over and over', async () => {
    const part = { name: 'a.xml', content: Buffer.alloc(1_000_000) };
    const once = anArchive([part]);
    const end = once.length - 22;
    const begins = once.readUInt32LE(end + 16);
    const entry = once.subarray(begins, end);
    const tail = Buffer.from(once.subarray(end));
    const entries = Array.from({ length: 30 }, () => entry);
    tail.writeUInt16LE(30, 8);
    tail.writeUInt16LE(30, 10);
    tail.writeUInt32LE(entry.length * 30, 12);
    expect(await found(Buffer.concat([once.subarray(0, begins), ...entries, tail]))).toBe('NOT_A_DOCUMENT');
  });
});

describe('what repeats itself is looked at once, so that nobody waits for it:', () => {
  const MANY = 1_000_000;
  const blank = ' '.repeat(MANY);

  test.each([
    ['fields without an end', anOfficeFile('docx', [{ name: 'word/a.xml', content: '<w:instrText '.repeat(MANY) }]), 'DOCX'],
    ['relations without an end', anOfficeFile('docx', [{ name: 'word/_rels/a.rels', content: '<Relationship '.repeat(MANY) }]), 'DOCX'],
    ['nothing behind a filter of a PDF', aPdf(`1 0 obj\n<< /Type /ObjStm /Filter${blank} >>\nstream\nendstream\nendobj\n`), 'NOT_A_DOCUMENT'],
    ['nothing behind an equals sign', `Menge =${blank}x`, 'TEXT'],
    ['nothing behind a bracket', `Menge <${blank}x`, 'TEXT'],
  ])('%s', async (_, file, expected) => {
    expect(await found(file)).toBe(expected);
  });
});
