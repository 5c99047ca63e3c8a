import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import type { TakenIn } from '../../services/events/calendar-import/calendar-import.service.ts';
import { readCalendar } from '../../services/events/calendar-import/read-calendar.ts';
import { occurrenceOf } from '../../services/events/series/occurrence.ts';
import { horizonOf, writtenFrom } from '../../services/events/series/series.service.ts';
import { startsBetween } from '../../services/events/series/unfold.ts';
import { isTimeZone } from '../../services/events/series/wall-clock.ts';
import { runCalendarImport } from '../import/calendar/run-calendar.ts';

const folder = resolve(process.env['SHARED_DATA'] ?? '../shared/data', 'ical/open');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ics')).toSorted();

/** When the first event of a file takes place, so that something of it is still to come. */
function beginningOf(bytes: Buffer): Date {
  const { groups } = readCalendar(bytes, { around: new Date('2020-01-01T00:00Z'), timeZone: 'Europe/Berlin' });
  const starts = groups.flatMap(({ dates, main }) => [...(main ? [main] : []), ...dates.map(({ entry }) => entry)]).map(({ when }) => when.startsAt.getTime());
  return new Date(Math.min(...starts, Date.UTC(2030, 0, 1)));
}

/** All that the rows of an event become, as the database would have them. */
function eventsOf({ dates, main, single }: TakenIn, now: Date) {
  const byRule = main && !single ? startsBetween(main, writtenFrom(now), horizonOf(now)).map((start) => occurrenceOf({ ...main, unfoldedUntil: now, ended: false }, start)) : [];
  return [...(single ? [single] : []), ...byRule, ...dates];
}

test('there are the 184 files', () => expect(files).toHaveLength(184));

test.each(files)('%s is read, and each of its events is taken as a whole or refused with a reason', async (file) => {
  const bytes = readFileSync(join(folder, file));
  const now = beginningOf(bytes);
  const taken: TakenIn[] = [];
  const report = await runCalendarImport({
    source: file, bytes, organisation: 'trial', dryRun: false, now,
    owner: { organisationId: '00000000-0000-5000-8000-000000000001', networkId: null, findPlace: () => undefined, interestsIn: () => [] },
    sink: {
      async takeIn(rows) {
        taken.push(rows);
        return { created: eventsOf(rows, now).length, updated: 0, unchanged: 0, removed: 0, kept: 0 };
      },
    },
  });
  const written = bytes.toString('latin1').match(/^BEGIN:VEVENT\s*$/gim) ?? [];
  expect(report.entries).toBe(written.length);

  const { groups, remarks } = readCalendar(bytes, { around: now, timeZone: 'Europe/Berlin' });
  const members = groups.reduce((sum, { dates, main }) => sum + dates.length + (main ? 1 : 0), 0);
  const leftOut = remarks.filter(({ reason, severity }) => severity === 'REFUSED' || reason.startsWith('The same UID'));
  expect(members + leftOut.length).toBe(written.length);
  expect(report.taken + report.over).toBe(groups.length);

  for (const event of taken.flatMap((rows) => eventsOf(rows, now))) {
    expect(event.title).not.toBe('');
    expect(event.endsAt.getTime()).toBeGreaterThanOrEqual(event.startsAt.getTime());
    expect(isTimeZone(event.timeZone)).toBe(true);
    expect([...event.title].length).toBeLessThanOrEqual(150);
  }
  expect(JSON.stringify(taken)).not.toMatch(/ATTENDEE|ORGANIZER|mailto:/);
});
