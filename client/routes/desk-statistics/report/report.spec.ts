import { expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Report as Drawn } from '../../../../gateway/report/report.ts';
import { reportPdf } from '../../../../gateway/report/report-pdf.ts';
import { testI18n } from '../../../testing/test-i18n.ts';
import { publicReport } from '../../network-statistics/public-report.ts';
import { CHAPTERS } from '../figure-definitions.ts';
import type { Statistics } from '../figures.ts';
import { deskReport } from './desk-report.ts';
import type { Report } from './report.ts';

const NOW = new Date('2026-11-26T10:00:00Z');
const names = Object.values(CHAPTERS).flatMap((chapter) => Object.keys(chapter));
const months = [['2026-07-01', 17], ['2026-08-01', null], ['2026-09-01', 26]].map(([month, value]) => ({ month, value }));
const group = (key: string, value: number | null) => ({ key, value, before: null, isWithheld: value === null });

/** Each figure is 40 and was 50, or what is said. */
function statistics(figures: Readonly<Record<string, object | null>> = {}): Statistics {
  const plain = { value: 40, before: 50, isWithheld: false, months, byField: [], byPlace: [], byKind: [] };
  const all = Object.fromEntries(names.map((name) => [name, name in figures ? figures[name] && { ...plain, ...figures[name] } : plain]));
  return { id: '1', from: '2026-07-01', to: '2026-09-30', closedUntil: '2026-10-31', countedSince: '2025-01-01', emptySearchWords: { words: [{ words: 'reparaturcafé', searches: 42 }] }, ...all } as unknown as Statistics;
}

const network = { name: 'Engagement Netz Grünau', slug: 'gruenau' };
const interests = [{ id: 'sport', label: 'Sport und Bewegung' }, { id: 'animals', label: 'Tierschutz' }];

async function read(report: Report) {
  // What the client makes is what the gateway draws.
  const pdf = await getDocumentProxy(new Uint8Array(await reportPdf(report satisfies Drawn)));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const tree = JSON.stringify(await Promise.all(Array.from({ length: totalPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree())));
  return { text: text.replaceAll(/\s+/g, ' '), totalPages, tree, pdf };
}

test.each([
  ['de', ['So steht es um das Engagement', 'Juli 2026 bis September 2026', 'Erstellt am 26. November 2026.', 'Wie gezählt wurde', 'Geprüfte Organisationen', 'Monat für Monat', 'Was gezählt wird', 'Seite 1 von ']],
  ['en', ['How volunteering is doing', 'July 2026 to September 2026', 'Made on 26 November 2026.', 'How it was counted', 'Verified organisations', 'Month by month', 'What is counted', 'Page 1 of ']],
] as const)('a report in "%s" says of whom and when it is, how it was counted and what each figure counts', async (locale, words) => {
  const i18n = await testI18n(locale);
  const { text } = await read(deskReport({ network, statistics: statistics(), interests, now: NOW }, i18n));
  for (const part of [network.name, ...words]) expect(text).toContain(part);
  const definitions = Object.values(CHAPTERS).flatMap((chapter) => Object.values(chapter).map(({ definition }) => i18n._(definition)));
  for (const definition of definitions) expect(text).toContain(definition);
});

test('what is withheld or not counted stays so on paper, in tables, in charts and in what is read out', async () => {
  const figures = {
    inquiries: { value: 31, isWithheld: true, byField: [group('sport', 31), group('animals', null)] },
    commitments: { value: null, before: null, isWithheld: true },
    noShows: { value: null, before: null },
  };
  const { text, tree } = await read(deskReport({ network, statistics: statistics(figures), interests, now: NOW }, await testI18n('en')));
  expect(text).toContain('Messages 31 * 50');
  expect(text).toContain('People who take part * –');
  expect(text).toContain('Did not come – –');
  expect(text).toMatch(/Tierschutz – – \* – – –/);
  expect(tree).toContain('Messages: July 2026 17, August 2026 *, September 2026 26.');
});

test('has a title, a language, headings, tables with heads and charts in words for who has it read out, and a list of its sections', async () => {
  const { pdf, tree } = await read(deskReport({ network, statistics: statistics(), interests, now: NOW }, await testI18n('de')));
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  expect(info).toMatchObject({ Title: 'So steht es um das Engagement: Engagement Netz Grünau, Juli 2026 bis September 2026', Language: 'de' });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC']) expect(tree).toContain(`"role":"${role}"`);
  expect((await pdf.getOutline()).map(({ title }) => title)).toContain('Nach Ort');
});

test('a network shows on paper what it has chosen, and nothing else', async () => {
  const { text } = await read(publicReport({ network, statistics: statistics(), only: ['verifiedOrganisations', 'inquiries'], now: NOW }, await testI18n('en')));
  for (const part of ['Volunteering in figures', 'Verified organisations 40 50 -20%', 'Messages 40 50 -20%']) expect(text).toContain(part);
  for (const part of ['Newly verified', 'Searches', 'Answered', 'reparaturcafé', 'New postings', 'By place']) expect(text).not.toContain(part);
});

test('texts of the greatest length, many rows and two years are all on paper', async () => {
  const many = Array.from({ length: 60 }, (_, index) => group(`Ort an der langen Landstraße mit einem sehr langen Namen ${index}`, 100 - index));
  const years = Array.from({ length: 24 }, (_, index) => ({ month: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`, value: index * 1_000_000 }));
  const long = { name: 'Arbeitsgemeinschaft Ehrenamtskoordination '.repeat(5).trim(), slug: 'lang' };
  const { text } = await read(deskReport({ network: long, statistics: statistics({ liveOpportunities: { byPlace: many, value: 123_456_789 }, newOpportunities: { months: years } }), interests, now: NOW }, await testI18n('de')));
  for (const part of ['Namen 0', 'Namen 19', 'Gezeigt werden die 20 größten', '23.000.000', 'Dezember 2025', '123.456.789']) expect(text).toContain(part);
  expect(text).not.toContain('Namen 20');
});

test('is the same file all day', async () => {
  const report = publicReport({ network, statistics: statistics(), only: ['inquiries'], now: NOW }, await testI18n('de'));
  expect((await reportPdf(report)).equals(await reportPdf(report))).toBe(true);
});

test('a report is made on the day that it is here, for readers and for programs', async () => {
  const report = deskReport({ network, statistics: statistics(), interests, now: new Date('2026-12-31T23:05:00Z') }, await testI18n('de'));
  expect(report.madeOn).toBe('2027-01-01');
  expect(report.facts.join(' ')).toContain('1. Januar 2027');
});
