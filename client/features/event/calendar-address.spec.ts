import { expect, test } from '@jest/globals';
import { organisationFeedPath, personalFeedPath, subscribeAddress } from './calendar-address.ts';

test('the calendar of an organisation is narrowed to it', () => {
  expect(organisationFeedPath('leseverein', 'ics')).toBe('/feeds/events.ics?organisation=leseverein');
});

test('one’s own calendar has its secret address in each language', () => {
  expect([personalFeedPath('abc', 'de'), personalFeedPath('abc', 'en')]).toEqual(['/feeds/registrations/abc.ics', '/en/feeds/registrations/abc.ics']);
});

test('a system is asked by the scheme of calendars, whatever the site has', () => {
  expect(subscribeAddress('https://engagement.example/feeds/events.ics')).toBe('webcal://engagement.example/feeds/events.ics');
  expect(subscribeAddress('http://localhost:4000/feeds/events.ics')).toBe('webcal://localhost:4000/feeds/events.ics');
});
