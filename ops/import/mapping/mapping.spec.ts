import { describe, expect, test } from '@jest/globals';
import { Columns } from '../reading/columns.ts';
import { UsageError } from '../usage-error.ts';
import { columnsOf, compileMapping } from './compile.ts';
import { columnsIn, parseExpression } from './expression.ts';
import { readMapping } from './load.ts';

const COLUMNS = { Title: 'Reading', Borough: '', 'Zweck (gekürzt)': 'Fest', Html: '<p>a <b>b</b></p>', Tags: 'a; b;;c', Count: '1.234,5', Cell: '{"a": {"b": "c"}}', Name: 'Verein (516) (e.V.)', Bad: 'x', Kind: 'Department of Parks' };
const cells = Object.values(COLUMNS);
const yaml = (title: string): string => `source: List\ncountry: de\nid: Title\norganisation:\n  name: Title\nopportunity:\n  title: ${JSON.stringify(title)}\n`;
const compile = (text: string) => compileMapping(readMapping('m.yaml', text), new Columns(Object.keys(COLUMNS)), () => ['found']);
const values = (expression: string): readonly string[] => compile(yaml(expression)).field('opportunity.title')?.values(cells) ?? [];
const mistake = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  return 'no mistake';
};

describe('column expressions', () => {
  test.each([
    ['Title', ['Reading']], [' title ', ['Reading']], ['[Zweck (gekürzt)]', ['Fest']], ['#1', ['Reading']], ['Borough', []],
    ['Borough | Title', ['Reading']], ['Borough | "none"', ['none']], ['const(Some, text)', ['Some, text']], ['const("quoted")', ['quoted']],
    ['{Title} – {Borough}', ['Reading']], ['{Borough}: {Title}', ['Reading']], ['{Title} in {Borough | "town"} (now)', ['Reading in town (now)']], ['x {Borough}', []],
    ['{lower(Title)}!', ['reading!']], ['html(Html)', ['a **b**']], ['text(Html)', ['a b']], ['number(Count)', ['1234.5']], ['split(Tags, ";")', ['a', 'b', 'c']],
    ['path(Cell, "a.b")', ['c']], ['before(Name, "(")', ['Verein (516)']], ['before(after(Name, "("), ")")', ['e.V.']], ['upper(trim(replace(Title, "ing", "  er")))', ['READ ER']],
    ['number(Bad) | Title', ['Reading']], ["lower('{Title} {Title}')", ['reading reading']], ['{Borough} | {Title}', ['Reading']],
  ])('%s gives %j', (expression, expected) => {
    expect(values(expression)).toEqual(expected);
  });

  test('name their columns', () => {
    expect(columnsIn(parseExpression('html("{A b}") | split([C, d], ";") | E'))).toEqual(['A b', 'C, d', 'E']);
  });

  test.each([
    ['lower(Title', '")" is missing after lower('], ['"open', 'has no end'], ['[Title', '"]"'], ['a | ', 'is missing'], ['{Title', '"}" is missing'], ['const(x', '")" is missing'],
    ['eval(Title)', 'there is no function eval()'], ['constructor(Title)', 'there is no function constructor()'], ['split(Title)', 'split() takes 2 arguments, not 1'], ['Titel', 'did you mean "Title"?'],
    [`${'lower('.repeat(30)}Title${')'.repeat(30)}`, 'nested too deeply'], ['x'.repeat(2001), 'longer than 2000'], ['Title) x', 'is not expected'],
  ])('%s is refused with file, line and field', (expression, reason) => {
    const message = mistake(() => values(expression));
    expect(message).toContain('m.yaml:7: opportunity.title: ');
    expect(message).toContain(reason);
  });

  test('of which no value can be understood tell the column', () => {
    expect(() => values('number(Bad)')).toThrow(expect.objectContaining({ columns: ['Bad'], message: 'is not a number' }));
  });
});

describe('tables and conditions', () => {
  const field = (rule: string) => compile(`source: L\ncountry: DE\norganisation:\n  name: Title\n  kind: ${rule}\n`).field('organisation.kind');

  test('look whole cells up, by beginnings too, the most exact first, and leave what is not there as it is', () => {
    expect(field('{from: Title, map: {reading: CLUB}}')?.values(cells)).toEqual(['CLUB']);
    expect(field('{from: Title, map: {"re*": A, "read*": B, "x*": C}}')?.values(cells)).toEqual(['B']);
    expect(field('{from: Title, map: {x: A}, default: Z}')).toMatchObject({ fallback: ['Z'] });
    expect(field('{from: Title, map: {x: A}}')?.values(cells)).toEqual(['Reading']);
    expect(field('{from: Title, map: {Reading: null}}')?.values(cells)).toEqual([]);
    expect(field('{from: Title, map: {"__proto__x": A, constructor: B}}')?.values(cells)).toEqual(['Reading']);
  });

  test('look words and phrases up in a text, and add up in a list', () => {
    expect(field('{from: "{Kind} {Title}", match: words, map: {"department of": A, "park*": B, "park": C, "art": D}}')?.values(cells)).toEqual(['A', 'B']);
    expect(field('[{from: Title, match: taxonomy}, const(X)]')?.values(cells)).toEqual(['found', 'X']);
  });

  test('choose the rows that count', () => {
    const accepts = (when: string): boolean => compile(`source: L\ncountry: DE\nwhen: ${when}\norganisation: {name: Title}\n`).accepts(cells);
    expect([accepts('{value: Title, is: [READING, x]}'), accepts('{value: Title, not: ["read*"]}'), accepts('{value: Borough}'), accepts('[{value: Title}, {value: Kind, is: ["dep*"]}]')]).toEqual([true, false, false, true]);
  });
});

describe('a mapping file', () => {
  test.each([
    ['source: L\ncountry: DE\norganisation:\n  name: A\nopportunity:\n  tittle: A\n', 'm.yaml:6: opportunity: there is no field "tittle"; did you mean "title"?'],
    ['source: L\ncountry: DE\norganisation:\n  name: A\n  kind: {from: A, mapp: {}}\n', 'm.yaml:5: organisation.kind: there is no field "mapp"; did you mean "map"?'],
    ['country: DE\norganisation: {name: A}\n', 'm.yaml:1: "source" is missing'],
    ['source: L\ncountry: Germany\norganisation: {name: A}\n', 'm.yaml:2: country: write the two letters'],
    ['source: L\ncountry: DE\norganisation:\n  purpose: A\n', 'm.yaml:4: organisation: the field "name" is missing'],
    ['source: L\ncountry: DE\norganisation: {name: A}\nopportunity: {title: A}\n', '"id" is missing'],
    ['source: L\ncountry: DE\nheader: yes\norganisation: {name: A}\n', 'm.yaml:3: header: write "none"'],
    ['source: L\ncountry: DE\ncolumns: [A]\norganisation: {name: A}\n', 'm.yaml:3: columns: "columns" names'],
    ['source: L\ncountry: DE\ndelimiter: x\norganisation: {name: A}\n', 'm.yaml:3: delimiter: write'],
    ['source: L\ncountry: [\n', 'm.yaml:3: Flow sequence'],
    ['source: L\nsource: M\ncountry: DE\norganisation: {name: A}\n', 'm.yaml:2: '],
    ['just a text', 'm.yaml:1: '],
  ])('%j gets the message %j', (text, message) => {
    expect(mistake(() => readMapping('m.yaml', text))).toContain(message);
  });

  test('with several mistakes gets a line for each', () => {
    const text = 'source: L\ncountry: DE\nid: Titel\norganisation:\n  name: Boro\n';
    expect(mistake(() => compile(text)).split('\n')).toHaveLength(2);
    expect(mistake(() => columnsOf(readMapping('m.yaml', text.replace('Titel', '"[Titel"').replace('Boro', 'f('))))).toMatch(/m\.yaml:3: id: .*\nm\.yaml:5: organisation\.name: /);
  });
});
