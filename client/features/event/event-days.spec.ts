import { describe, expect, test } from '@jest/globals';
import { groupByDay } from './event-days.ts';

const at = (startsAt: string, timeZone = 'Europe/Berlin') => ({ startsAt, timeZone });

describe('events by day', () => {
  test('stand together when they begin on the same day of their place', () => {
    const evening = at('2026-12-04T22:30:00Z');
    const night = at('2026-12-04T23:30:00Z');
    const morning = at('2026-12-05T09:00:00Z');
    expect(groupByDay([evening, night, morning], '2026-11-22')).toEqual([
      { day: '2026-12-04', events: [evening] },
      { day: '2026-12-05', events: [night, morning] },
    ]);
  });

  test('that began before today and still go on come first, together', () => {
    const [exhibition, course, meeting] = [at('2026-11-01T09:00:00Z'), at('2026-11-20T09:00:00Z'), at('2026-11-22T18:00:00Z')];
    expect(groupByDay([exhibition, course, meeting], '2026-11-22')).toEqual([
      { day: null, events: [exhibition, course] },
      { day: '2026-11-22', events: [meeting] },
    ]);
  });
});
