import { describe, expect, test } from '@jest/globals';
import { lastMondayMorning, lastMorning } from './mornings.ts';

const at = (time: string, morning: (now: Date) => Date) => morning(new Date(time)).toISOString();

describe('the morning', () => {
  test.each([
    ['2026-11-26T05:59:59Z', '2026-11-25T06:00:00.000Z'],
    ['2026-11-26T06:00:00Z', '2026-11-26T06:00:00.000Z'],
    ['2026-11-26T23:30:00Z', '2026-11-26T06:00:00.000Z'],
    // Clocks go forward on 29 March and back on 25 October 2026.
    ['2026-03-29T04:59:00Z', '2026-03-28T06:00:00.000Z'],
    ['2026-03-29T05:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['2026-10-25T05:30:00Z', '2026-10-24T05:00:00.000Z'],
    ['2026-10-25T06:00:00Z', '2026-10-25T06:00:00.000Z'],
  ])('at %s was last at %s', (now, morning) => {
    expect(at(now, lastMorning)).toBe(morning);
  });

  test.each([
    ['2026-11-30T05:59:00Z', '2026-11-23T06:00:00.000Z'],
    ['2026-11-30T06:00:00Z', '2026-11-30T06:00:00.000Z'],
    ['2026-11-29T23:30:00Z', '2026-11-23T06:00:00.000Z'],
    ['2026-03-30T04:00:00Z', '2026-03-23T06:00:00.000Z'],
    ['2026-04-01T12:00:00Z', '2026-03-30T05:00:00.000Z'],
  ])('of a Monday at %s was last at %s', (now, morning) => {
    expect(at(now, lastMondayMorning)).toBe(morning);
  });
});
