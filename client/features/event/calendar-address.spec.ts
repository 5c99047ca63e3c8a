import { expect, test } from '@jest/globals';
import { calendarPath, subscribeAddress } from './calendar-address.ts';

test('the address of a calendar says what it is narrowed to, and nothing else', () => {
  expect(calendarPath({})).toBe('/feeds/events.ics');
  expect(calendarPath({ text: '', kinds: [] })).toBe('/feeds/events.ics');
  expect(calendarPath({ text: 'Lesen & mehr', kinds: ['TRAINING', 'MEETING'], organisation: 'leseverein' })).toBe('/feeds/events.ics?q=Lesen+%26+mehr&kind=TRAINING&kind=MEETING&organisation=leseverein');
});

test('a system is asked by the scheme of calendars, whatever the site has', () => {
  expect(subscribeAddress('https://engagement.example/feeds/events.ics')).toBe('webcal://engagement.example/feeds/events.ics');
  expect(subscribeAddress('http://localhost:4000/feeds/events.ics')).toBe('webcal://localhost:4000/feeds/events.ics');
});
