import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { type ListField, MOST_LIST_ROWS } from '../../../services/organisations/list-import/list-import.codes.ts';
import { type ListAsked, ListRefused } from '../../../services/organisations/list-import/list-port.ts';
import { readListApart } from './list-reader.ts';

const asked = (changes: Partial<ListAsked> = {}): ListAsked => ({ network: 'bitburg', source: 'Vereine', now: new Date('2026-11-26T12:00:00Z'), fields: null, hasHeader: null, ...changes });
const read = (text: string | Buffer, changes?: Partial<ListAsked>) => readListApart(typeof text === 'string' ? Buffer.from(text) : text, asked(changes));
const refusal = async (text: string | Buffer) => {
  const error: unknown = await read(text).catch((reason: unknown) => reason);
  return error instanceof ListRefused ? error.code : error;
};

const CLUBS = 'Vereinsliste 2026;;;\n;;;\nName;PLZ;Ort;Homepage\nChorfreunde Kyllburg e.V.;54655;Kyllburg;www.chor.example\nRadlertreff;54634;Bitburg;\n';

describe('a list of organisations', () => {
  test('is recognised below its title, with the columns that it has', async () => {
    const { columns, hasHeader, rows } = await read(CLUBS);
    expect(hasHeader).toBe(true);
    expect(columns).toEqual([
      { name: 'Name', examples: ['Chorfreunde Kyllburg e.V.', 'Radlertreff'], field: 'ORGANISATION_NAME' },
      { name: 'PLZ', examples: ['54655', '54634'], field: 'POSTAL_CODE' },
      { name: 'Ort', examples: ['Kyllburg', 'Bitburg'], field: 'TOWN' },
      { name: 'Homepage', examples: ['www.chor.example'], field: 'WEBSITE' },
    ]);
    expect(rows.map(({ line, organisation, problems }) => [line, organisation?.name, organisation?.kind, organisation?.website, problems])).toEqual([
      [4, 'Chorfreunde Kyllburg e.V.', 'CLUB', 'https://www.chor.example/', []],
      [5, 'Radlertreff', 'INITIATIVE', null, []],
    ]);
  });

  test('in Windows-1252 keeps its umlauts', async () => {
    const { rows } = await read(iconv.encode('Verein;Straße\nFörderverein Mötsch;Mühlweg 1\n', 'windows-1252'));
    expect(rows[0]?.organisation).toMatchObject({ name: 'Förderverein Mötsch', kind: 'CLUB', address: { street: 'Mühlweg 1' } });
  });

  test('without a header is read as somebody says', async () => {
    const plain = 'Radlertreff;54634\nTafelladen;54634\n';
    const bare = await read(plain);
    expect([bare.hasHeader, bare.columns.map(({ name, field }) => [name, field])]).toEqual([false, [['#1', null], ['#2', null]]]);
    expect(bare.rows[0]?.problems).toEqual([{ code: 'REQUIRED', isRefusal: true, column: null }]);
    const told = await read(plain, { hasHeader: false, fields: ['ORGANISATION_NAME', 'POSTAL_CODE'] });
    expect(told.rows.map(({ organisation }) => organisation?.name)).toEqual(['Radlertreff', 'Tafelladen']);
    expect((await read(plain, { hasHeader: true })).columns.map(({ name }) => name)).toEqual(['Radlertreff', '54634']);
  });

  test('names what is wrong by line and column, and reads the other rows', async () => {
    const { rows } = await read('Name;PLZ;E-Mail\n;54634;\nRadlertreff;5;keine\nzu;viele;Zellen;hier\nNull\0byte;54634;\nChor;54634;chor@example.org\n');
    expect(rows.map(({ line, organisation, problems }) => [line, organisation?.name ?? null, problems.map(({ code, column, isRefusal }) => `${isRefusal ? '!' : ''}${code} ${column}`)])).toEqual([
      [2, null, ['!REQUIRED Name']],
      [3, 'Radlertreff', ['NOT_A_POSTAL_CODE PLZ', 'NOT_AN_EMAIL E-Mail']],
      [4, null, ['!CELLS null']],
      [5, null, ['!NUL Name']],
      [6, 'Chor', []],
    ]);
  });

  test('keeps a formula as the text that it is', async () => {
    const { rows } = await read('Name;Ort\n"=HYPERLINK(""http://x.example"")";Bitburg\n');
    expect(rows[0]?.organisation?.name).toBe('=HYPERLINK("http://x.example")');
  });

  test('loses no row behind a quote that is never closed', async () => {
    const { rows } = await read('Name;Ort\n"Chor;Bitburg\nRadlertreff;Bitburg\n');
    expect(rows.map(({ line, organisation, problems }) => [line, organisation?.name ?? null, problems[0]?.code])).toEqual([[2, null, 'QUOTE'], [3, 'Radlertreff', undefined]]);
  });
});

describe('a list of opportunities', () => {
  const HEAD = 'Nr;Verein;Titel;Beschreibung;PLZ;Ort;Beginn\n';

  test('brings them with their organisations', async () => {
    const { columns, rows } = await read(`${HEAD}1;Radlertreff;Rad reparieren;Mit Kindern.;54634;Bitburg;01.03.2027\n`);
    expect(columns.map(({ field }) => field)).toEqual(['ROW_ID', 'ORGANISATION_NAME', 'TITLE', 'DESCRIPTION', 'POSTAL_CODE', 'TOWN', 'STARTS_ON']);
    expect(rows[0]).toMatchObject({ organisation: { name: 'Radlertreff', description: '' }, opportunity: { title: 'Rad reparieren', description: 'Mit Kindern.', startsOn: '2027-03-01' }, problems: [] });
    expect(rows[0]?.opportunity?.organisationId).toBe(rows[0]?.organisation?.id);
  });

  test('refuses a row whose number was there before, and one that nobody could find', async () => {
    const { rows } = await read(`${HEAD}1;Chor;Singen;;54634;Bitburg;\n1;Chor;Noten tragen;;54634;Bitburg;\n3;Chor;Backen;;;Nirgendwo;\n`);
    expect(rows.map(({ opportunity, problems }) => [opportunity?.title ?? null, problems.filter(({ isRefusal }) => isRefusal).map(({ code }) => code)])).toEqual([['Singen', []], [null, ['SAME_ID']], [null, ['NO_PLACE']]]);
  });

  test('knows them again by title and organisation where there is no number', async () => {
    const text = 'Verein;Aufgabe;Ort\nChor;Singen;Bitburg\nChor;Backen;Bitburg\n';
    const [first, again] = [await read(text), await read(text)];
    expect(new Set(first.rows.map(({ opportunity }) => opportunity?.id)).size).toBe(2);
    expect(again.rows.map(({ opportunity }) => opportunity?.id)).toEqual(first.rows.map(({ opportunity }) => opportunity?.id));
  });
});

test.each<[string, string | Buffer, string]>([
  ['nothing', ' \n\n', 'EMPTY'],
  ['a header alone', 'Name;Ort\n', 'EMPTY'],
  ['a zip archive, bomb or spreadsheet', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(2000, 7)]), 'SPREADSHEET'],
  ['a picture', Buffer.alloc(5000), 'NOT_TEXT'],
  ['a million columns', 'a;'.repeat(600_000), 'TOO_MANY_COLUMNS'],
  ['too many rows', `Name;Ort\n${'Chor;Bitburg\n'.repeat(MOST_LIST_ROWS + 1)}`, 'TOO_MANY_ROWS'],
])('%s is refused with a code', async (_name, content, code) => {
  expect(await refusal(content)).toBe(code);
});

test('what takes too long or too much memory is ended', async () => {
  const list = Buffer.from(CLUBS);
  await expect(readListApart(list, asked(), { timeoutMs: 1 })).rejects.toMatchObject({ code: 'TOO_COSTLY' });
});

test('fields for another number of columns are not believed', async () => {
  const fields: ListField[] = ['TITLE'];
  expect((await read(CLUBS, { fields })).columns[0]?.field).toBe('ORGANISATION_NAME');
});
