import { truncateSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import fc from 'fast-check';
import type { Problem } from '../problem.ts';
import { temporaryFiles } from '../testing-files.ts';
import type { Row } from './rows.ts';
import { openTable, type TableOptions } from './table.ts';

const write = temporaryFiles();
const read = async (content: string | Uint8Array, wanted: string[], options: TableOptions = {}) => {
  const table = await openTable(write('list.csv', content), options, wanted);
  const problems: Problem[] = [];
  const rows: Row[] = [];
  for await (const row of table.rows((problem) => problems.push(problem))) rows.push(row);
  return { table, rows, problems, remarks: problems.map(({ line, column, reason }) => [line, column, reason]) };
};

describe('encoding', () => {
  const text = 'Name;Ort\nFußballclub;Köln\n„Café“;Prüm\n';
  test.each([
    ['utf-8', text, 'utf-8'],
    ['utf-8 with a byte order mark', `\ufeff${text}`, 'utf-8'],
    ['windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252'],
    ['utf-16le with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['utf-16be with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ])('reads %s', async (_name, content, encoding) => {
    const { table, rows } = await read(content, ['Name']);
    expect(table.encoding).toBe(encoding);
    expect(table.columns.names).toEqual(['Name', 'Ort']);
    expect(rows.map(({ cells }) => cells)).toEqual([['Fußballclub', 'Köln'], ['„Café“', 'Prüm']]);
  });

  test('looks at the whole file before it says UTF-8', async () => {
    const content = Buffer.concat([Buffer.from(`Name;Ort\n${'a;b\n'.repeat(100_000)}`), iconv.encode('Müller;Köln\n', 'windows-1252')]);
    const { table, rows } = await read(content, ['Name']);
    expect(table.encoding).toBe('windows-1252');
    expect(rows.at(-1)).toEqual({ line: 100_002, cells: ['Müller', 'Köln'] });
  });

  test('believes the mapping, and refuses an unknown name, a spreadsheet and UTF-16 without a mark', async () => {
    expect((await read(iconv.encode('Name;Ort\n\u0416;b\n', 'windows-1251'), ['Name'], { encoding: 'windows-1251' })).rows[0]?.cells[0]).toBe('\u0416');
    await expect(read('a,b\n', ['a'], { encoding: 'klingon' })).rejects.toThrow('Unknown encoding "klingon"');
    await expect(read('PK\u0003\u0004xlsx', ['a'])).rejects.toThrow('spreadsheet');
    await expect(read(iconv.encode(text, 'utf-16le'), ['Name'])).rejects.toThrow('UTF-16 without a byte order mark');
  });
});

describe('delimiter, quoting and header', () => {
  test.each([[','], [';'], ['\t'], ['|']])('recognises %j', async (delimiter) => {
    const { table } = await read([['Name', 'Zahl', 'Text'], ['a', '"1,5"', '"b; c|d"'], ['b', '"2,5"', 'e']].map((row) => row.join(delimiter)).join('\n'), ['Name']);
    expect(table.dialect).toEqual({ delimiter, quote: '"' });
    expect(table.columns.names).toHaveLength(3);
  });

  test('recognises cells between apostrophes, and knows that apostrophes in prose are none', async () => {
    expect((await read("Name,Text\n'a','b, c'\n'd','e'\n", ['Name'])).rows[0]?.cells).toEqual(['a', 'b, c']);
    expect((await read("Name,Text\na,den Betrieb des 'ViVo'\nb,'s ist so\n", ['Name'])).rows.map(({ cells }) => cells[1])).toEqual(["den Betrieb des 'ViVo'", "'s ist so"]);
  });

  test('finds the header below titles, whatever the case and blanks of its names', async () => {
    const { table, rows } = await read(',4941 rows are shown,\n\n NAME ,Zuwendung für …          (ggf. gekürzt),\nx,y,z\n', ['Name', 'Zuwendung für … (ggf. gekürzt)']);
    expect(table.firstLine).toBe(4);
    expect(table.columns.find('name')).toBe(0);
    expect(table.columns.names[2]).toBe('#3');
    expect(rows).toEqual([{ line: 4, cells: ['x', 'y', 'z'] }]);
  });

  test('counts the physical lines of titles and headers that span several', async () => {
    expect((await read('"a title\nover two lines",\nName,"Ort\n(Kreis)"\nx,y\n', ['Ort (Kreis)'])).rows).toEqual([{ line: 5, cells: ['x', 'y'] }]);
  });

  test('takes a file without header, with names from the mapping or numbers, below lines to skip', async () => {
    expect((await read('exported today\n1;2\n', [], { withoutHeader: true, columnNames: ['Id', 'Name'], skipRows: 1, delimiter: ';' })).table.columns.find('Name')).toBe(1);
    expect((await read('1;2\n3;4\n', [], { withoutHeader: true })).table.columns.find('#2')).toBe(1);
    await expect(read('1;2\n', [], { withoutHeader: true, columnNames: ['Id'] })).rejects.toThrow('names 1 columns ("columns"), the file has 2');
  });

  test('says which columns are there when the header is not found, and which one is meant when a name is there twice', async () => {
    await expect(read('Titel;Ort\na;b\n', ['Name'])).rejects.toThrow('Titel ; Ort');
    const { table } = await read('Name;Ort;Ort\na;b;c\n', ['Name']);
    expect(() => table.columns.find('Ort')).toThrow('#2 or #3');
  });

  test('refuses what is missing, empty or too large', async () => {
    await expect(openTable('/nowhere.csv', {}, ['a'])).rejects.toThrow('There is no file');
    await expect(read(' \n', ['a'])).rejects.toThrow('is empty');
    const large = write('large.csv', 'a,b\n');
    truncateSync(large, 201 * 1024 * 1024);
    await expect(openTable(large, {}, ['a'])).rejects.toThrow('has 201 MB; at most 200 MB');
  });
});

describe('rows', () => {
  test('bear the physical line on which they begin, with cells of several lines, blank lines and all kinds of line ends', async () => {
    const { rows } = await read('a,b\r\n1,"x\r\ny"\r\n\r\n,\n2,z\r3,"p\n\nq"\n4,r', ['a']);
    expect(rows).toEqual([{ line: 2, cells: ['1', 'x\ny'] }, { line: 6, cells: ['2', 'z'] }, { line: 7, cells: ['3', 'p\n\nq'] }, { line: 10, cells: ['4', 'r'] }]);
  });

  test('with too many or too few cells are refused, empty cells at the end are not counted', async () => {
    const { rows, remarks } = await read('a,b\n1,2,,\n3\n4,5,6\n7,8\n', ['a']);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
    expect(remarks).toEqual([[3, null, 'the row has 1 cells, the header has 2'], [4, null, 'the row has 3 cells, the header has 2']]);
  });

  test('are not lost when a quote before them was never closed', async () => {
    const { rows, remarks } = await read('a,b\n1,"open\n2,fine\n3,"closed"\n4,also fine\n5,"open to the end\n6,last\n', ['a']);
    expect(rows.map(({ cells }) => cells.join())).toEqual(['2,fine', '3,closed', '4,also fine', '6,last']);
    expect(remarks.map(([line]) => line)).toEqual([2, 6]);
    expect(remarks[1]?.[2]).toContain('never closed');
    expect((await read('a,b\n1,"""Das Haus"" over\ntwo lines"\n', ['a'])).rows).toHaveLength(1);
  });

  test('with a stray quote in the middle of a cell are taken as they are', async () => {
    expect((await read('a,b\n1,a 4" pipe\n"Das Haus" e.V.,2\n', ['a'])).rows.map(({ cells }) => cells)).toEqual([['1', 'a 4" pipe'], ['"Das Haus" e.V.', '2']]);
  });

  test('with a NUL byte or an endless cell are refused with line and column', async () => {
    const { rows, remarks } = await read(`a,b\n1,x\u0000y\n2,${'z'.repeat(100_001)}\n3,w\n`, ['a']);
    expect(rows.map(({ line }) => line)).toEqual([4]);
    expect(remarks).toEqual([[2, 'b', 'the cell contains a NUL byte'], [3, 'b', 'the cell has more than 100000 characters']]);
  });

  test('end with a clear message when quotes are broken everywhere, and "quote: none" reads them', async () => {
    const broken = `a\tb\n${'x\t"y\n'.repeat(500)}`;
    await expect(read(broken, ['a'])).rejects.toThrow('quote: none');
    expect((await read(broken, ['a'], { quote: null })).rows).toHaveLength(500);
  });

  test('come back as they were written, whatever their cells hold', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', ' ', "'"), maxLength: 8 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), async (cells) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const content = ['id,one,two', ...cells.map(([one, two], index) => [String(index), quote(one), quote(two)].join(','))].join('\n');
      const { rows } = await read(content, ['id', 'one', 'two'], { delimiter: ',', quote: '"' });
      expect(rows.map((row) => row.cells.slice(1))).toEqual(cells);
    }), { numRuns: 60 });
  });
});
