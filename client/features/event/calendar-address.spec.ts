import { expect, test } from '@jest/globals';
import { organisationFeedPath, subscribeAddress } from './calendar-address.ts';

test('the calendar of an organisation is narrowed to it', () => {
  expect(organisationFeedPath('leseverein')).toBe('/feeds/events.ics?organisation=leseverein');
});

test('a system is asked by the scheme of calendars, whatever the site has', () => {
  expect(subscribeAddress('https://engagement.example/feeds/events.ics')).toBe('webcal://engagement.example/feeds/events.ics');
  expect(subscribeAddress('http://localhost:4000/feeds/events.ics')).toBe('webcal://localhost:4000/feeds/events.ics');
});
