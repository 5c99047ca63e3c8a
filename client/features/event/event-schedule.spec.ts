import { describe, expect, test } from '@jest/globals';
import { eventSchedule, type ToldSeries } from './event-schedule.ts';

const told = (rule: string | null, given: Partial<ToldSeries> = {}) =>
  eventSchedule({ rule, startsAt: '2026-10-06T16:00:00.000Z', timeZone: 'Europe/Berlin', allDay: false, exceptDates: [], ...given });

describe('the schedule of a series', () => {
  test('says how often, on which days, at what time by the clocks of its zone, from when and until when', () => {
    expect(told('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231T225900Z')).toEqual({
      '@type': 'Schedule',
      startDate: '2026-10-06',
      endDate: '2026-12-31',
      repeatFrequency: 'P2W',
      byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
      startTime: '18:00',
      scheduleTimezone: 'Europe/Berlin',
    });
  });

  test('says the so-manieth weekday of a month, its days and the months', () => {
    expect(told('FREQ=MONTHLY;BYDAY=2MO,-1FR;WKST=MO')).toMatchObject({ repeatFrequency: 'P1M', byDay: ['2MO', '-1FR'] });
    expect(told('FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1,15;COUNT=6')).toMatchObject({ repeatFrequency: 'P1Y', byMonth: [3, 9], byMonthDay: [1, 15], repeatCount: 6 });
  });

  test('says on which dates it does not take place, as days when they last whole days', () => {
    const exceptDates = ['2026-12-28T23:00:00.000Z'];
    expect(told('FREQ=DAILY', { exceptDates })).toMatchObject({ exceptDate: exceptDates });
    const wholeDays = told('FREQ=DAILY', { exceptDates, allDay: true, startsAt: '2026-10-05T22:00:00.000Z' });
    expect(wholeDays).toMatchObject({ startDate: '2026-10-06', exceptDate: ['2026-12-29'] });
    expect(wholeDays).not.toHaveProperty('startTime');
  });

  test.each([null, 'FREQ=HOURLY', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=YEARLY;BYWEEKNO=20', 'FREQ=DAILY;BYHOUR=9,17'])(
    'is not told of %s, for which it has no words',
    (rule) => expect(told(rule)).toBeNull(),
  );
});
