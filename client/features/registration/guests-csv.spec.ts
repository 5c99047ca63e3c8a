import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvCell } from '../../shared/csv.ts';
import { guestsCsv } from './guests-csv.ts';

describe('the list of guests for spreadsheets', () => {
  test.each(['=1+1', '+49 651', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =cmd|\' /C calc\'!A0', '\uFF1D1+1', '=HYPERLINK("https://x.example";"x")'])('has no cell that is worked out: %j', (text) => {
    expect(csvCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
  });

  test.each(['Anna Müller', 'O’Neill; Søren', 'a "b" c', 'A-B', ''])('leaves alone what is none: %j', (text) => {
    expect(csvCell(text)).toBe(`"${text.replaceAll('"', '""')}"`);
  });

  test('is read by another program as it was', () => {
    const file = guestsCsv(['Name', 'People', 'Status', 'Place', '=Meal?'], [
      { name: 'Anna "A"; Müller', partySize: 2, status: 'Angemeldet', place: null, answers: ['=1+1\n=2'] },
      { name: '=1+1', partySize: 1, status: 'Warteliste', place: 3, answers: [''] },
    ]);
    expect(parse(file, { bom: true, delimiter: ';' })).toEqual([
      ['Name', 'People', 'Status', 'Place', "'=Meal?"],
      ['Anna "A"; Müller', '2', 'Angemeldet', '', "'=1+1\n=2"],
      ["'=1+1", '1', 'Warteliste', '3', ''],
    ]);
  });
});
