import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import { tuesday as tuesdayOf } from './days.ts';
import { askWell } from './graph.ts';
import { plainEnvironment, ROOT, type Site, startSite } from './site.ts';

/** A start builds everything when that is out of date, on a machine that may be busy. */
jest.setTimeout(240_000);

/** As calendars write it. */
const tuesday = (weeks: number): string => tuesdayOf(weeks).replaceAll('-', '');

/** As a well-known program of offices writes it: a zone of its own name, Windows-1252, folded lines. */
function sewing(title: string): Buffer {
  const zone = 'TZID="Mitteleuropäische Zeit"';
  const lines = [
    'BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'TZID:Mitteleuropäische Zeit',
    'BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
    'BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE',
    'BEGIN:VEVENT', 'UID:sewing', `SUMMARY:${title}`, 'LOCATION:Bürgerhaus\\, Bedaplatz 1\\, 546', ' 34 Bitburg', `DTSTART;${zone}:${tuesday(0)}T180000`, `DTEND;${zone}:${tuesday(0)}T200000`,
    'RRULE:FREQ=WEEKLY', `EXDATE;${zone}:${tuesday(1)}T180000`, 'ATTENDEE;CN=Jo:mailto:jo@example.org', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:sewing', `RECURRENCE-ID;${zone}:${tuesday(2)}T180000`, 'SUMMARY:Nähcafé mit Plätzchen', `DTSTART;${zone}:${tuesday(2)}T150000`, 'DURATION:PT1H', 'END:VEVENT',
    'BEGIN:VEVENT', 'UID:broken', 'SUMMARY:Kaputt', 'DTSTART:soon', 'END:VEVENT', 'END:VCALENDAR',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

let site: Site;
let slug: string;
beforeAll(async () => {
  site = await startSite();
  const { organisations } = await askWell<{ organisations: { nodes: { slug: string }[] } }>(site.url, '{ organisations(first: 1) { nodes { slug } } }', {});
  slug = organisations.nodes[0]?.slug ?? '';
});
afterAll(() => site.remove());

async function bring(title: string): Promise<string> {
  const file = join(site.dataDir, 'verein.ics');
  await writeFile(file, sewing(title));
  const child = spawn('npm', ['run', 'import', '--', file, '--organisation', slug], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: plainEnvironment({ DATA_DIR: site.dataDir }) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, output]).toEqual([0, expect.stringContaining('3 entries in the calendar: 1 events and series taken, 1 refused, 0 over and left out')]);
  return output;
}

const EVENTS = `query($text: String) { events(filter: { text: $text }, first: 3) { totalCount nodes { slug title startsAt timeZone address { town } series { rule } } } }`;
interface Found {
  readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly slug: string; readonly title: string; readonly startsAt: string; readonly address: { readonly town: string } | null }[] };
}

test('a calendar of another program comes in beside a running site: its dates are in the list, on their pages and in the feed', async () => {
  expect(await bring('Nähcafé für alle')).toMatch(/^dates +10\d +0 +0 +0 +0$/m);
  const { events } = await askWell<Found>(site.url, EVENTS, { text: 'Nähcafé' });
  expect(events.totalCount).toBeGreaterThan(100);
  expect(events.nodes).toMatchObject([
    { title: 'Nähcafé für alle', timeZone: 'Europe/Berlin', address: { town: 'Bitburg' }, series: { rule: 'FREQ=WEEKLY' } },
    { title: 'Nähcafé mit Plätzchen' }, { title: 'Nähcafé für alle' },
  ]);

  const page = await (await fetch(`${site.url}/events/${events.nodes[0]?.slug}`)).text();
  expect(page).toContain('Weitere Termine der Reihe');
  expect(page).toContain(`/events/${events.nodes[1]?.slug}`);
  expect(page).not.toContain('jo@example.org');

  const feed = await (await fetch(`${site.url}/feeds/events.ics?q=${encodeURIComponent('Nähcafé')}`)).text();
  const entries = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  expect(entries).toHaveLength(events.totalCount);
  expect(entries.slice(0, 3).map(({ endDate, startDate, summary }) => `${summary} ${startDate.toString().slice(11, 16)} ${endDate.toString().slice(11, 16)}`)).toEqual([
    'Nähcafé für alle 18:00 20:00', 'Nähcafé mit Plätzchen 15:00 16:00', 'Nähcafé für alle 18:00 20:00',
  ]);
  expect(entries.map(({ startDate }) => startDate.toString().slice(0, 10).replaceAll('-', ''))).toEqual(expect.not.arrayContaining([tuesday(1)]));
});

test('and again: the same changes nothing, another title changes each of its own dates', async () => {
  expect(await bring('Nähcafé für alle')).toMatch(/^dates +0 +0 +10\d +0 +0$/m);
  expect(await bring('Nähstube')).toMatch(/^dates +0 +10\d +1 +0 +0$/m);
});
