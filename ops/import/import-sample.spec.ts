import { beforeAll, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { FindPlace } from './convert/place.ts';
import { taxonomyOf } from './convert/taxonomy.ts';
import { loadMapping } from './mapping/load.ts';
import { MemorySink } from './memory-sink.ts';
import { printed, type ImportReport } from './report.ts';
import { runImport } from './run.ts';
import { interestFields } from '../../services/opportunities/interest/interests.ts';
import { skills } from '../../services/opportunities/skill/skills.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DAY = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-22T12:00:00Z');

const towns: FindPlace = (country, { town, region }) =>
  country === 'US' && region === 'NY' && town !== undefined ? { name: town, postalCode: null, region: 'NY', latitude: 40.65, longitude: -73.95 } : undefined;

const importSample = async (sink: MemorySink, dryRun = false, at = now): Promise<ImportReport> =>
  runImport({
    file: here('./samples/nyc-sample.csv'), mapping: await loadMapping(here('./mappings/nyc-service.yaml')),
    network: 'new-york', dryRun, now: at, sink, interests: taxonomyOf(interestFields), skills: taxonomyOf(skills), findPlace: towns,
  });

describe('the sample in the shape of the New York list', () => {
  const sink = new MemorySink();
  let report: ImportReport;
  beforeAll(async () => {
    report = await importSample(sink);
  });
  const posting = (sourceId: string) => [...sink.opportunities.values()].find((row) => row.sourceId === sourceId);

  test('takes every row that can be taken and tells line, column and reason of the others', () => {
    expect(report).toMatchObject({ rows: 20, leftOut: 1, rowsRefused: 4, encoding: 'utf-8', delimiter: ',' });
    expect(report.organisations).toEqual({ created: 6, updated: 0, unchanged: 0, refused: 0 });
    expect(report.opportunities.created).toBe(15);
    expect(report.problems.filter(({ severity }) => severity === 'REFUSED').map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [23, 'org_title', 'there is no text, and without it the row cannot be taken'],
      [24, null, 'the row has 7 cells, the header has 41'],
      [16, 'title', 'there is no text, and without it the row cannot be taken'],
      [17, 'opportunity_id', 'the same id stands on line 2 already'],
    ]);
  });

  test('finds the tutor by words, with the trailing blank of the title gone', () => {
    expect(posting('9001')).toMatchObject({ title: 'Tutor for Third Graders', commitment: 'FEW_HOURS_WEEKLY', skills: ['teaching'] });
    expect(posting('9001')?.interests).toContain('tutoring');
    expect(posting('9002')?.interests).toContain('tutoring');
  });

  test('takes coordinates out of the Python dict, else asks the gazetteer for the town of the borough or postal code', () => {
    expect(posting('9001')?.place).toEqual({ name: 'Brooklyn', postalCode: '11216', region: 'NY', latitude: 40.678178, longitude: -73.944158 });
    expect(posting('9002')?.place).toEqual({ name: 'Brooklyn', postalCode: '11216', region: 'NY', latitude: 40.65, longitude: -73.95 });
    expect(posting('9005')?.place?.latitude).toBe(40.6892);
    expect(posting('9007')?.place?.name).toBe('Staten Island');
    expect(posting('9009')?.place?.name).toBe('New York');
    expect(posting('9017')?.place?.latitude).toBe(40.65);
  });

  test('turns HTML into Markdown without its scripts and keeps the paragraphs of a cell with line breaks', () => {
    expect(posting('9003')?.description).toBe('Help us **plant and water** young street trees.\n\n-   Gloves are there\n-   Lunch, too');
    expect(posting('9003')?.summary).toBe('Help us plant and water young street trees. Gloves are there Lunch, too');
    expect(posting('9002')?.description).toBe('Children bring their homework; you bring patience.\nTea is on us.\n\nTuesdays and Thursdays.');
    expect(posting('9004')?.description).toContain('older neighbors & call them');
  });

  test('makes a summary from a long description, cut at a word', () => {
    const summary = posting('9016')?.summary ?? '';
    expect([...summary].length).toBeLessThanOrEqual(160);
    expect(summary).toMatch(/ \p{L}+…$/u);
  });

  test('warns about a cell that it cannot read and goes on without it', () => {
    expect(posting('9014')).toMatchObject({ title: 'Community Garden "Lot 9"', place: { latitude: 40.853, longitude: -73.912 } });
    expect(report.problems).toContainEqual({ severity: 'WARNING', code: 'UNREADABLE', line: 19, column: 'locality', field: 'organisation.address.street', reason: 'the value is neither JSON nor a Python dict' });
    expect(report.problems).toContainEqual(expect.objectContaining({ line: 12, reason: '"112112" is no postal code of US' }));
  });

  test('shows postings from the day of the import on', () => {
    for (const row of sink.opportunities.values()) expect(Date.parse(row.expiresAt)).toBe(now + 90 * DAY);
  });

  test('recognises what is done from home, and falls back on the category where words say nothing', () => {
    expect(posting('9004')?.attendance).toBe('REMOTE');
    expect(posting('9011')?.interests).toContain('rescue');
    for (const row of sink.opportunities.values()) expect(row.interests.length).toBeGreaterThan(0);
  });

  test('changes nothing when it runs again the next day', async () => {
    const again = await importSample(sink, false, now + DAY);
    expect(again.organisations).toMatchObject({ created: 0, updated: 0, unchanged: 6 });
    expect(again.opportunities).toMatchObject({ created: 0, updated: 0, unchanged: 15 });
  });

  test('writes nothing in a dry run and tells what it would do', async () => {
    const empty = new MemorySink();
    const dry = await importSample(empty, true);
    expect([empty.organisations.size, empty.opportunities.size]).toEqual([0, 0]);
    expect(dry.opportunities.created).toBe(15);
    expect(printed(dry)).toMatch(/^Dry run: nothing was written\./);
    expect(printed(dry)).toContain('would be new');
  });
});
