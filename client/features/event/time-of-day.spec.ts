import { beforeAll, expect, test } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { testI18n } from '../../testing/test-i18n.ts';
import { timeOfDayInWords } from './time-of-day.ts';

let de: I18n;
beforeAll(async () => {
  de = await testI18n('de');
});
const words = (startsAt: string, endsAt: string, allDay = false) => timeOfDayInWords({ startsAt, endsAt, allDay, timeZone: 'Europe/Berlin' }, '2026-11-22T12:00:00Z', de);

test('below the name of its day, an event has its time only', () => {
  expect(words('2026-12-05T09:00:00Z', '2026-12-05T11:00:00Z')).toBe('10 bis 12 Uhr');
  expect(words('2026-12-04T23:00:00Z', '2026-12-05T23:00:00Z', true)).toBe('ganztägig');
  expect(words('2026-12-04T17:00:00Z', '2026-12-06T13:00:00Z')).toBe('18 Uhr bis Sonntag, 6. Dezember, 14 Uhr');
});
