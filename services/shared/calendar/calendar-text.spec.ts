import ICAL from 'ical.js';
import { describe, expect, test } from '@jest/globals';
import { type CalendarEvent, calendarText } from './calendar-text.ts';
import { aCalendarEvent } from '../testing/a-calendar-event.ts';

const OPTIONS = { name: 'Termine', publicUrl: 'https://engagement.example' };

/** What another program reads in it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  ICAL.TimezoneService.reset();
  for (const zone of zones) ICAL.TimezoneService.register(zone, zone.tzid);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, zones, events };
}

const readOne = (overrides: Partial<CalendarEvent>) => {
  const { events, zones } = read(calendarText([aCalendarEvent(overrides)], OPTIONS));
  const [event] = events;
  if (!event) throw new Error('no event');
  return { event, zones };
};

describe('a calendar', () => {
  test('is read by another program without loss', () => {
    const { calendar, events: [event] } = read(calendarText([aCalendarEvent()], OPTIONS));
    expect([calendar.getFirstPropertyValue('method'), calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('x-wr-calname')]).toEqual(['PUBLISH', '2.0', 'Termine']);
    expect(event).toMatchObject({ uid: '01990000-0000-7000-8000-000000000001', summary: 'Lesefest; mit Kuchen, Tee\\Kaffee', location: 'Bücherei, Am Markt 1, 54634 Bitburg', sequence: 2 });
    expect(event?.description).toBe('Wir lesen vor.\nAlle sind willkommen.\n\nLeseverein\n\nhttps://engagement.example/events/lesefest');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-05T09:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-05T11:00:00.000Z');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-01T08:00:00Z');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://engagement.example/events/lesefest');
  });

  test('has lines of at most 75 bytes that end as RFC 5545 wants, and the same bytes each time', () => {
    const options = { ...OPTIONS, name: 'Förderverein'.repeat(10) };
    const text = calendarText([aCalendarEvent({ title: 'ÄÖÜß€🎉'.repeat(40) })], options);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toBe(calendarText([aCalendarEvent({ title: 'ÄÖÜß€🎉'.repeat(40) })], options));
    expect(read(text).events[0]?.summary).toBe('ÄÖÜß€🎉'.repeat(40));
    expect(read(text).calendar.getFirstPropertyValue('x-wr-calname')).toBe(options.name);
  });

  test.each([
    ['in winter', 'Europe/Berlin', '2026-12-05T09:00:00.000Z', '2026-12-05T10:00:00'],
    ['in summer', 'Europe/Berlin', '2026-07-05T09:00:00.000Z', '2026-07-05T11:00:00'],
    ['in the night that has an hour more, before', 'Europe/Berlin', '2026-10-24T22:30:00.000Z', '2026-10-25T00:30:00'],
    ['in the night that has an hour more, after', 'Europe/Berlin', '2026-10-25T02:30:00.000Z', '2026-10-25T03:30:00'],
    ['in the night that has an hour less', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30:00'],
    ['elsewhere', 'America/New_York', '2026-12-05T09:00:00.000Z', '2026-12-05T04:00:00'],
  ])('keeps the moment and the clock %s', (_when, timeZone, startsAt, clock) => {
    const { event, zones } = readOne({ timeZone, startsAt, endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString() });
    expect(zones.map(({ tzid }) => tzid)).toEqual([timeZone]);
    expect(String(event.startDate)).toBe(clock);
    expect(event.startDate.toJSDate().toISOString()).toBe(startsAt);
  });

  test('has a moment of UTC where the clock shows the same time for the second time', () => {
    const hour = { startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T01:30:00.000Z' };
    const { event } = readOne(hour);
    expect([event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString()]).toEqual([hour.startsAt, hour.endsAt]);
    expect(String(readOne({ ...hour, openEnd: true }).event.startDate)).toBe('2026-10-25T02:30:00');
  });

  test('says of what is not certain that it is not, and before all else what there is to say about it', () => {
    const { event } = readOne({ isTentative: true, note: 'Sie stehen auf der Warteliste.' });
    expect([event.component.getFirstPropertyValue('status'), event.description.split('\n')[0]]).toEqual(['TENTATIVE', 'Sie stehen auf der Warteliste.']);
    expect(readOne({ isTentative: true, status: 'CANCELLED' }).event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('has a moment of UTC where a zone is unknown', () => {
    const { event, zones } = readOne({ timeZone: 'Mars/Olympus' });
    expect([zones.length, String(event.startDate)]).toEqual([0, '2026-12-05T09:00:00Z']);
  });

  test('has no end for what has an open one', () => {
    const { event } = readOne({ openEnd: true });
    expect(event.component.hasProperty('dtend')).toBe(false);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-05T09:00:00.000Z');
  });

  test('has days for what lasts whole days, the last one exclusive', () => {
    const { event } = readOne({ allDay: true, startsAt: '2026-12-04T23:00:00.000Z', endsAt: '2026-12-06T23:00:00.000Z' });
    expect([event.startDate.isDate, String(event.startDate), String(event.endDate)]).toEqual([true, '2026-12-05', '2026-12-07']);
  });

  test('keeps what was cancelled, says so, and why', () => {
    const { event } = readOne({ status: 'CANCELLED', cancellationReason: 'Sturm' });
    expect([event.component.getFirstPropertyValue('status'), event.description.split('\n')[0]]).toEqual(['CANCELLED', 'Sturm']);
  });

  test('has the address of the room where there is no other place, and none where there is nothing', () => {
    expect(readOne({ venue: null, address: null, onlineUrl: 'https://treff.example/raum' }).event.location).toBe('https://treff.example/raum');
    expect(readOne({ venue: null, address: null }).event.component.getFirstProperty('location')).toBeNull();
  });

  test('takes texts that try to be more than texts', () => {
    const { events } = read(calendarText([aCalendarEvent({ title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b', venue: 'x\nATTACH:file:///etc/passwd' })], OPTIONS));
    expect(events).toHaveLength(1);
    expect(events[0]?.component.getFirstProperty('attach')).toBeNull();
  });

  test('without events is one all the same', () => {
    expect(read(calendarText([], OPTIONS)).events).toEqual([]);
  });
});
