import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openSite, type Site } from './browser.ts';
import { tuesday } from './days.ts';
import { signInPage } from './sign-in.ts';
import { expectWellMade } from './well-made.ts';

jest.setTimeout(240_000);

const EVENTS = '/workspace/lesepaten-bitburger-land/events';
const ZONE = 'TZID="Mitteleuropäische Zeit"';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => site?.closePages());

const at = (weeks: number, clock: string): string => `${tuesday(weeks).replaceAll('-', '')}T${clock}00`;
const spoken = (weeks: number): string => new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(tuesday(weeks)));

const entry = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'DTSTAMP:20260901T080000Z', ...lines, 'END:VEVENT'];

/** As a well-known program of offices writes it: a zone of its own name, Windows-1252, folded lines, guests, reminders. */
function officeFile(...entries: string[][]): Buffer {
  return Buffer.from([
    'BEGIN:VCALENDAR', 'PRODID:-//Buero//Kalender 16.0//DE', 'VERSION:2.0', 'METHOD:PUBLISH', 'X-WR-CALNAME:Nähcafé der Lesepaten',
    'BEGIN:VTIMEZONE', 'TZID:Mitteleuropäische Zeit',
    'BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
    'BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE',
    ...entries.flat(), 'END:VCALENDAR', '',
  ].join('\r\n'), 'latin1');
}

const series = entry(
  'UID:040000008200E00074C5B7101A82E008', 'SUMMARY;LANGUAGE=de:Nähcafé für alle', 'LOCATION:Bürgerhaus\\, Bedaplatz 1\\, 546', ' 34 Bitburg', `DTSTART;${ZONE}:${at(0, '1800')}`, `DTEND;${ZONE}:${at(0, '2000')}`,
  'RRULE:FREQ=WEEKLY;COUNT=4', 'ORGANIZER;CN=Jo:mailto:jo@example.org', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'ACTION:DISPLAY', 'END:VALARM',
);
const apart = (weeks: number, clock: string, ...lines: string[]): string[] =>
  entry('UID:040000008200E00074C5B7101A82E008', `RECURRENCE-ID;${ZONE}:${at(weeks, '1800')}`, 'SUMMARY:Nähcafé für alle', 'LOCATION:Bürgerhaus\\, Bedaplatz 1\\, 54634 Bitburg', `DTSTART;${ZONE}:${at(weeks, clock)}`, 'DURATION:PT2H', ...lines);
const bazaar = entry('UID:bazaar', 'SUMMARY:Stoffbasar', 'LOCATION:54634 Bitburg', `DTSTART;${ZONE}:${at(5, '1000')}`, `DTEND;${ZONE}:${at(5, '1200')}`);
const broken = entry('UID:broken', 'SUMMARY:Kaputt', 'DTSTART:demnächst');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const rows = (page: Page) => page.locator('.preview-row').allInnerTexts();

/** Hands a file over, looks at what would happen, and takes it. */
async function bring(page: Page, file: Buffer): Promise<{ shown: string[]; done: string[] }> {
  await page.locator('input[type="file"]').setInputFiles({ name: 'naehcafe.ics', mimeType: 'text/calendar', buffer: file });
  await press(page, 'Erst einmal ansehen');
  await page.getByText('Das würde geschehen. Noch ist nichts geändert.').waitFor();
  await expectWellMade(page);
  const shown = await rows(page);
  await press(page, 'So übernehmen');
  await page.getByText('Der Kalender ist übernommen.').waitFor();
  await expectWellMade(page);
  return { shown, done: await rows(page) };
}

/** The public page of the n-th date of the series, as a visitor finds it. */
async function visitorSees(weeks: number): Promise<string> {
  const { page } = await site.open();
  await page.goto(`/events?day=${tuesday(weeks)}`);
  await page.getByRole('link', { name: 'Nähcafé für alle' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Nähcafé für alle' }).waitFor();
  return page.locator('main').innerText();
}

test('an organiser brings in a calendar of another program, and its second version moves, cancels and takes away', async () => {
  const { page, errors } = await site.open({ viewport: { width: 360, height: 740 } });
  await signInPage(page, site, 'verein@bitburg.example', { returnTo: EVENTS });
  await page.getByRole('link', { name: 'Kalender übernehmen' }).click();
  await page.getByRole('heading', { name: 'Kalender übernehmen' }).waitFor();
  await expectWellMade(page);

  // What is no calendar is said beside the field.
  await page.locator('input[type="file"]').setInputFiles({ name: 'liste.ics', mimeType: 'text/calendar', buffer: Buffer.from('PK nichts') });
  await press(page, 'Erst einmal ansehen');
  await page.getByText('Das ist kein Kalender.').first().waitFor();
  await expectWellMade(page);

  const first = await bring(page, officeFile(series, apart(1, '1500'), apart(2, '1800', 'STATUS:CANCELLED'), bazaar, broken));
  expect(first.shown).toEqual(first.done);
  expect(first.shown[0]).toContain('Nicht übernommen');
  expect(first.shown[0]).toContain('Etwas darin ist kein Tag oder keine Uhrzeit.');
  expect(first.shown.slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual([expect.stringMatching(/^Neu ?Nähcafé für alle .* wiederholt sich 4 neue Termine/), expect.stringMatching(/^Neu ?Stoffbasar/)]);
  const seen = await visitorSees(0);
  expect(seen).toContain('Bürgerhaus');
  expect(seen).toMatch(/18 bis 20\sUhr/);
  expect(await visitorSees(1)).toMatch(/15 bis 17\sUhr/);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: 'Zurück zu den Kalendern' }).click();
  await page.getByRole('heading', { name: 'Nähcafé der Lesepaten' }).waitFor();
  await expectWellMade(page);
  await page.getByLabel('Ist es eine neue Fassung eines Kalenders?').selectOption({ label: 'Nähcafé der Lesepaten' });
  const second = await bring(page, officeFile(series, apart(0, '1700'), apart(1, '1500'), apart(2, '1800', 'STATUS:CANCELLED'), apart(3, '1800', 'STATUS:CANCELLED')));
  expect(second.shown).toEqual(second.done);
  expect(second.done.map((row) => row.replace(/\s+/g, ' '))).toEqual([expect.stringMatching(/^Nicht mehr im Kalender ?Stoffbasar .*1 Termin abgesagt/), expect.stringMatching(/^Geändert ?Nähcafé für alle .*2 Termine geändert 1 Termin zu anderer Zeit 1 Termin abgesagt/)]);
  const moved = await visitorSees(0);
  expect(moved).toContain(spoken(0));
  expect(moved).toMatch(/17 bis 19\sUhr/);
  expect(await visitorSees(3)).toContain('abgesagt');
  expect(errors).toEqual([]);
});
