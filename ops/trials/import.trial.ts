import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { taxonomyOf } from '../import/convert/taxonomy.ts';
import { loadMapping } from '../import/mapping/load.ts';
import { MemorySink } from '../import/memory-sink.ts';
import { runImport } from '../import/run.ts';
import { interestFields } from '../../services/opportunities/interest/interests.ts';
import { loadGazetteer } from '../../services/opportunities/place/gazetteer.ts';
import { skills } from '../../services/opportunities/skill/skills.ts';

const data = resolve(process.env['SHARED_DATA'] ?? '../shared/data');
const gazetteer = loadGazetteer();

const importFile = async (file: string, mapping: string, sink = new MemorySink()) => {
  const path = resolve(data, file);
  if (!existsSync(path)) throw new Error(`${path} is missing; set SHARED_DATA to the folder with the real files.`);
  const report = await runImport({
    file: path, mapping: await loadMapping(resolve('ops/import/mappings', mapping)), network: 'trial', dryRun: false, now: Date.parse('2026-11-22T12:00:00Z'), sink,
    interests: taxonomyOf(interestFields), skills: taxonomyOf(skills), findPlace: (country, query) => gazetteer.findIn(country, query),
  });
  return { report, organisations: [...sink.organisations.values()], opportunities: [...sink.opportunities.values()] };
};

test('the whole list of New York goes in: 665 postings of 261 organisations, each with a place in the city and an interest', async () => {
  const sink = new MemorySink();
  const { report, opportunities } = await importFile('opportunities/nyc_volunteer_opportunities_2011.csv', 'nyc-service.yaml', sink);
  expect(report).toMatchObject({ rows: 665, rowsRefused: 0, leftOut: 0, encoding: 'utf-8', delimiter: ',', organisations: { created: 261 }, opportunities: { created: 665 } });
  for (const { place, interests, title, summary } of opportunities) {
    expect(place?.latitude).toBeGreaterThan(40.4);
    expect(place?.latitude).toBeLessThan(41);
    expect(place?.longitude).toBeGreaterThan(-74.3);
    expect(place?.longitude).toBeLessThan(-73.6);
    expect(interests.length).toBeGreaterThan(0);
    expect(title).toBe(title.trim());
    expect([...summary].length).toBeLessThanOrEqual(160);
  }
  const tutors = opportunities.filter(({ title }) => /\btutor/i.test(title));
  expect(tutors.length).toBeGreaterThan(10);
  for (const { interests } of tutors) expect(interests).toContain('tutoring');
  expect(report.problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['456 organisation.address.postalCode', '456 opportunity.place.postalCode']);

  const again = await importFile('opportunities/nyc_volunteer_opportunities_2011.csv', 'nyc-service.yaml', sink);
  expect(again.report).toMatchObject({ organisations: { created: 0, updated: 0, unchanged: 261 }, opportunities: { created: 0, updated: 0, unchanged: 665 } });
});

test("Hamburg's report of 2011 is read through its Windows-1252, its title row and its line breaks", async () => {
  const { report, organisations } = await importFile('organisations/hamburg_zuwendungsbericht_2011_windows1252.csv', 'hamburg-zuwendungen-2011.yaml');
  expect(report).toMatchObject({ rows: 3829, rowsRefused: 0, encoding: 'windows-1252', delimiter: ',' });
  expect(report.organisations.created).toBe(organisations.length);
  expect(organisations.length).toBeGreaterThan(1150);
  expectHamburg(organisations);
});

test("Hamburg's report of 2013 is read through its tabs and without a header", async () => {
  const { report, organisations } = await importFile('organisations/hamburg_zuwendungsbericht_2013_utf8.tsv', 'hamburg-zuwendungen-2013.yaml');
  expect(report).toMatchObject({ rows: 3851, rowsRefused: 0, encoding: 'utf-8', delimiter: '\t' });
  expect(organisations.length).toBeGreaterThan(1200);
  expectHamburg(organisations);
});

function expectHamburg(organisations: Awaited<ReturnType<typeof importFile>>['organisations']): void {
  const names = organisations.map(({ name }) => name);
  expect(names).toContain('1. Fußballclub Hellbrook von 1967 e.V.');
  expect(names.filter((name) => /[\ufffd\u0080-\u009f]|Ã|GmbH & Co|\(e\.V\.\)$/u.test(name))).toEqual([]);
  expect(organisations.filter(({ address }) => address?.latitude == null)).toEqual([]);
  expect(organisations.filter(({ interests }) => interests.length > 0).length).toBeGreaterThan(organisations.length / 2);
}
