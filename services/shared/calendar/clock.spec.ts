import { expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { clockIn } from './clock.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns', 'Africa/Casablanca', 'UTC'];
const QUARTER_MS = 900_000;

test.each(ZONES)('a clock of %s shows what Temporal says, every quarter of an hour around each change of two years', (timeZone) => {
  const clock = clockIn(timeZone);
  let moment = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(timeZone);
  for (let change = 0; change < 8; change++) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.year > 2027) break;
    for (let quarter = -16; quarter < 16; quarter++) {
      const at = Temporal.Instant.fromEpochMilliseconds(next.epochMilliseconds + quarter * QUARTER_MS).toZonedDateTimeISO(timeZone);
      const shown = at.toPlainDateTime();
      expect(new Date(clock?.at(at.epochMilliseconds) ?? 0).toISOString()).toBe(`${shown.toString({ smallestUnit: 'millisecond' })}Z`);
      expect(clock?.isSecondTime(at.epochMilliseconds)).toBe(shown.toZonedDateTime(timeZone).epochMilliseconds !== at.epochMilliseconds);
    }
    moment = next;
  }
  expect(clock?.definition).toMatch(/^BEGIN:VTIMEZONE\r\n[^]*END:VTIMEZONE$/);
});

test.each(['Mars/Olympus', 'CT', '', '__proto__'])('"%s" is no zone with a clock', (name) => {
  expect(clockIn(name)).toBeNull();
});
