import { describe, expect, test } from '@jest/globals';
import { fingerprint } from './fingerprint.ts';
import { taxonomyOf } from './convert/taxonomy.ts';
import type { ImportedOpportunity } from './imported-rows.ts';
import { readMapping } from './mapping/load.ts';
import { MemorySink } from './memory-sink.ts';
import { linesOn } from './progress.ts';
import { printed } from './report.ts';
import { runImport, type ImportJob } from './run.ts';
import type { RowOutcome } from './sink.ts';
import { temporaryFiles } from './testing-files.ts';

const write = temporaryFiles();
const now = Date.parse('2026-11-22T12:00:00Z');
const interests = taxonomyOf([{ id: 'sport', labels: { de: 'Sport', en: 'Sports' }, children: [{ id: 'ball-games', labels: { de: 'Ballspiele', en: 'Ball games' }, keywords: { de: ['fußball'], en: ['soccer'] } }] }]);
const skills = taxonomyOf([{ id: 'cooking', labels: { de: 'Kochen', en: 'Cooking' } }]);

const MAPPING = `
source: Vereinsliste
country: DE
id: Nr
organisation:
  name: Verein
  website: Web
  contactEmail: Mail
  foundedIn: number(Jahr)
  interests: split(Thema, "/")
  address: { town: Ort }
opportunity:
  title: Titel
  description: Text
  kind: { from: Art, map: { Hilfe: HELP_REQUEST } }
  interests: split(Thema, "/")
  skills: Kann
  availability: split(Wann, ",")
  minimumAge: Alter
  maximumAge: const(99)
  startsOn: date(Von, "dd.MM.yyyy")
  endsOn: date(Bis, "dd.MM.yyyy")
  expires: date(Bis, "dd.MM.yyyy")
  attendance: { from: Weg, default: ON_SITE }
  place: { postalCode: PLZ, town: Ort }
`;
const HEADER = ['Nr', 'Verein', 'Web', 'Mail', 'Jahr', 'Thema', 'Ort', 'PLZ', 'Titel', 'Text', 'Art', 'Kann', 'Wann', 'Alter', 'Von', 'Bis', 'Weg'] as const;
const GOOD = { Nr: '1', Verein: 'SV Eifel', Ort: 'Bitburg', Titel: 'Training leiten', Text: 'Mit Kindern.', Thema: 'Fußball', Bis: '31.12.2026' };
type Line = Partial<Record<(typeof HEADER)[number], string>>;
const listOf = (lines: readonly Line[]): string => [HEADER.join(';'), ...lines.map((line) => HEADER.map((name) => line[name] ?? '').join(';'))].join('\n');

const importLines = async (lines: readonly Line[], changes: Partial<ImportJob> = {}) => {
  const sink = new MemorySink();
  const report = await runImport({
    file: write('list.csv', listOf(lines)), mapping: readMapping('m.yaml', MAPPING), network: 'bitburg', dryRun: false, now, sink, interests, skills,
    findPlace: (_country, { postalCode, town }) => (postalCode === '54634' || town === 'Bitburg' ? { name: 'Bitburg', postalCode: '54634', region: 'Rheinland-Pfalz', latitude: 49.97, longitude: 6.52 } : undefined),
    ...changes,
  });
  return { sink, report, organisations: [...sink.organisations.values()], opportunities: [...sink.opportunities.values()], remarks: report.problems.map(({ line, column, reason }) => `${line} ${column}: ${reason}`) };
};

describe('importing a list', () => {
  test('takes a row with everything in it', async () => {
    const { opportunities, organisations, remarks } = await importLines([{ ...GOOD, Web: 'www.sv-eifel.example', Mail: 'mailto:info@sv-eifel.example', Jahr: '1.921', Art: 'Hilfe', Kann: 'Kochen', Wann: 'Monday morning, TUESDAY_EVENING', Alter: '16', Von: '01.12.2026', PLZ: '54634' }]);
    expect(remarks).toEqual(['2 Jahr: "1.921" is no whole number from 800 to 2026 (numbers with a comma need number(...))']);
    expect(organisations).toMatchObject([{ sourceId: 'sv eifel', name: 'SV Eifel', kind: 'INITIATIVE', website: 'https://www.sv-eifel.example/', contactEmail: 'info@sv-eifel.example', interests: ['ball-games'], address: { town: 'Bitburg', latitude: 49.97 } }]);
    expect(opportunities).toMatchObject([{ kind: 'HELP_REQUEST', skills: ['cooking'], availability: ['MONDAY_MORNING', 'TUESDAY_EVENING'], minimumAge: 16, startsOn: '2026-12-01', endsOn: '2026-12-31', summary: 'Mit Kindern.', languages: ['DE'] }]);
    expect(opportunities[0]?.organisationId).toBe(organisations[0]?.id);
  });

  test('shows a help request for 14 days at most, anything else until the date of the list', async () => {
    const { opportunities } = await importLines([{ ...GOOD, Art: 'Hilfe' }, { ...GOOD, Nr: '2' }]);
    expect(opportunities.map(({ expiresAt, expiryIsRelative }) => [expiresAt, expiryIsRelative])).toEqual([['2026-12-06T12:00:00.000Z', true], ['2026-12-31T23:00:00.000Z', false]]);
  });

  test.each<[string, Line, string]>([
    ['an unknown place', { Ort: 'Atlantis' }, '2 PLZ, Ort: there are no coordinates'],
    ['no id', { Nr: '' }, '2 Nr: there is no text'],
    ['no title', { Titel: ' ' }, '2 Titel: there is no text'],
    ['no organisation', { Verein: '' }, '2 Verein: there is no text'],
  ])('refuses a row with %s and takes the next', async (_name, change, reason) => {
    const { opportunities, report, remarks } = await importLines([{ ...GOOD, ...change }, { ...GOOD, Nr: '2' }]);
    expect(opportunities.map(({ sourceId }) => sourceId)).toEqual(['2']);
    expect(report).toMatchObject({ rows: 2, rowsRefused: 1, opportunities: { created: 1, refused: 1 } });
    expect(remarks.join('\n')).toContain(reason);
  });

  test.each<[string, Line, string, Partial<ImportedOpportunity>]>([
    ['an unknown interest', { Thema: 'Quidditch' }, '"Quidditch" is not known', { interests: [] }],
    ['an unknown code', { Art: 'Party' }, '"Party" is none of VOLUNTEERING, HELP_REQUEST, MEMBERSHIP', { kind: 'VOLUNTEERING' }],
    ['an impossible age', { Alter: '300' }, '"300" is no whole number from 0 to 120', { minimumAge: null }],
    ['ages the wrong way round', { Alter: '110' }, 'the highest age is below the lowest', { minimumAge: null, maximumAge: null }],
    ['a day that is none', { Von: '30.02.2026' }, 'is not a day of the calendar', { startsOn: null }],
    ['an end before the beginning', { Von: '01.01.2027' }, 'the end is before the beginning', { endsOn: null }],
    ['a date that is over', { Bis: '01.01.2020' }, 'the date is over', { endsOn: '2020-01-01' }],
    ['a wrong postal code', { PLZ: '1' }, '"1" is no postal code of DE', {}],
    ['a text without end', { Titel: 'Wort '.repeat(100) }, 'the text was cut to 120 characters', {}],
  ])('warns about %s and takes the row', async (_name, change, reason, expected) => {
    const { opportunities, remarks } = await importLines([{ ...GOOD, ...change }]);
    expect(remarks.join('\n')).toContain(reason);
    expect(opportunities).toMatchObject([expected]);
  });

  test('never repeats an e-mail address in its report, nor control characters', async () => {
    const { report } = await importLines([{ ...GOOD, Mail: 'somebody at home@', Thema: '\u001b[31mred' }]);
    expect(printed(report)).toContain('organisation.contactEmail: the value is no e-mail address');
    expect(printed(report)).not.toContain('somebody');
    expect(printed(report)).not.toContain('\u001b');
  });

  test('makes one organisation of many rows and fills what the first one lacks', async () => {
    const { organisations, report } = await importLines([{ ...GOOD, Thema: 'Sport' }, { ...GOOD, Nr: '2', Web: 'https://eifel.example', Verein: ' sv  EIFEL' }, { ...GOOD, Nr: '3', Web: 'https://other.example' }]);
    expect(organisations).toMatchObject([{ name: 'SV Eifel', website: 'https://eifel.example/', interests: ['sport', 'ball-games'] }]);
    expect(report.organisations.created).toBe(1);
  });

  test('updates a row that changed and leaves the others', async () => {
    const sink = new MemorySink();
    await importLines([GOOD, { ...GOOD, Nr: '2' }], { sink });
    const { report } = await importLines([{ ...GOOD, Titel: 'Training begleiten' }, { ...GOOD, Nr: '2' }, { ...GOOD, Nr: '3' }], { sink });
    expect(report.opportunities).toEqual({ created: 1, updated: 1, unchanged: 1, refused: 0 });
    expect(sink.opportunities.size).toBe(3);
  });

  test('reports what the sink refuses, on the line of the row, and the postings of a refused organisation', async () => {
    class Strict extends MemorySink {
      override async upsertOrganisations(rows: Parameters<MemorySink['upsertOrganisations']>[0], mode: { dryRun: boolean }): Promise<readonly RowOutcome[]> {
        const [first, ...rest] = rows;
        return first === undefined ? [] : [{ outcome: 'refused', reason: 'the name is taken', field: 'organisation.name' }, ...(await super.upsertOrganisations(rest, mode))];
      }
    }
    const { remarks, report } = await importLines([GOOD, { ...GOOD, Nr: '2', Verein: 'Chor' }], { sink: new Strict() });
    expect(remarks).toEqual(['2 null: the name is taken', '2 Verein: its organisation was not taken']);
    expect(report).toMatchObject({ rowsRefused: 1, organisations: { created: 1, refused: 1 }, opportunities: { created: 1, refused: 1 } });
  });

  test('hands rows over in batches and tells how far it is', async () => {
    const sizes: number[] = [];
    class Counting extends MemorySink {
      override async upsertOpportunities(rows: readonly ImportedOpportunity[], mode: { dryRun: boolean }): Promise<readonly RowOutcome[]> {
        sizes.push(rows.length);
        return super.upsertOpportunities(rows, mode);
      }
    }
    const told: string[] = [];
    await importLines(Array.from({ length: 250 }, (_, index) => ({ ...GOOD, Nr: String(index) })), { sink: new Counting(), progress: linesOn({ write: (text) => told.push(text) }) });
    expect(sizes).toEqual([100, 100, 50]);
    expect(told).toEqual(['Read 50 %\n', 'Read 100 %\n']);
  });

  test('prints the same remark once, with its lines', async () => {
    const { report } = await importLines(Array.from({ length: 9 }, (_, index) => ({ ...GOOD, Nr: String(index), Alter: 'x' })));
    expect(printed(report)).toMatch(/warning +2, 3, 4, 5, 6 and 4 more +Alter +opportunity\.minimumAge: "x" is no whole number/);
  });
});

test('a fingerprint leaves out an expiry that counts from the import, and nothing else', async () => {
  const { opportunities: [row] } = await importLines([GOOD]);
  if (row === undefined) throw new Error('no row');
  const later = { ...row, expiresAt: '2030-01-01T00:00:00.000Z' };
  expect(fingerprint(later)).not.toBe(fingerprint(row));
  expect(fingerprint({ ...later, expiryIsRelative: true })).toBe(fingerprint({ ...row, expiryIsRelative: true }));
});
