import { describe, expect, test } from '@jest/globals';
import ical, { type VEvent } from 'node-ical';
import { aCalendarEvent } from '../testing/a-calendar-event.ts';
import { calendarText } from './calendar-text.ts';

/** What a reader that shares no code with ical.js finds in a calendar of one event. */
function readAgain(overrides: Parameters<typeof aCalendarEvent>[0]): VEvent {
  const found = Object.values(ical.sync.parseICS(calendarText([aCalendarEvent(overrides)], { name: 'Termine', publicUrl: 'https://engagement.example' }))).filter((one) => one?.type === 'VEVENT');
  expect(found).toHaveLength(1);
  return found[0] as VEvent;
}
const moments = ({ start, end }: VEvent) => [start.toISOString(), end?.toISOString()];

describe('a second, independent reader', () => {
  test('reads texts, folded lines, umlauts, place, number of the change, and state without loss', () => {
    const title = `Ärger; mit „Übermut“, \\ und ${'Straßenfest🎉'.repeat(20)}`;
    const event = readAgain({ title, summary: 'Erste Zeile\nZweite; Zeile', sequence: 7, status: 'CANCELLED', cancellationReason: 'Sturm' });
    expect(event).toMatchObject({ uid: aCalendarEvent().id, summary: title, sequence: 7, status: 'CANCELLED', location: 'Bücherei, Am Markt 1, 54634 Bitburg', geo: { lat: 49.97, lon: 6.52 } });
    expect(event.description).toBe('Sturm\n\nErste Zeile\nZweite; Zeile\n\nLeseverein\n\nhttps://engagement.example/events/lesefest');
  });

  test.each([
    ['in winter', 'Europe/Berlin', '2026-12-05T09:00:00.000Z', '2026-12-05T11:00:00.000Z'],
    ['in summer', 'Europe/Berlin', '2026-07-05T09:00:00.000Z', '2026-07-05T11:00:00.000Z'],
    ['over the hour that is not there', 'Europe/Berlin', '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['over the hour that is there twice', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['elsewhere', 'America/St_Johns', '2026-12-05T09:00:00.000Z', '2026-12-05T11:00:00.000Z'],
  ])('reads the moments %s', (_when, timeZone, startsAt, endsAt) => {
    expect(moments(readAgain({ timeZone, startsAt, endsAt }))).toEqual([startsAt, endsAt]);
  });

  test('reads whole days as days, and finds no end where there is none', () => {
    const days = readAgain({ allDay: true, startsAt: '2026-12-04T23:00:00.000Z', endsAt: '2026-12-06T23:00:00.000Z' });
    expect([days.datetype, days.start.toDateString(), days.end?.toDateString()]).toEqual(['date', 'Sat Dec 05 2026', 'Mon Dec 07 2026']);
    const open = readAgain({ openEnd: true });
    expect(open.end === undefined || open.end.getTime() === open.start.getTime()).toBe(true);
  });
});
