import { describe, expect, test } from '@jest/globals';
import { readApart } from './read-apart.ts';

const reading = { around: new Date('2026-11-22T12:00Z'), from: new Date('2026-10-22T12:00Z'), until: new Date('2028-11-22T12:00Z') };
const calendar = (...lines: string[]): Buffer => Buffer.from(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Fest', 'DTSTART:20261201T180000Z', ...lines, 'END:VEVENT'];
const fest = ['BEGIN:VEVENT', 'UID:b', 'SUMMARY:Sommerfest', 'DTSTART:20270724T100000Z', 'END:VEVENT'];
const numbers = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_none, index) => from + index).join(',');

/** Codes of what is refused of a file that also has a harmless event, which has to come through. */
async function refused(...lines: string[]): Promise<string[]> {
  const { groups, remarks } = await readApart(calendar(...fest, ...lines), reading);
  expect(groups.map(({ uid }) => uid)).toContain('b');
  return remarks.filter(({ severity }) => severity === 'REFUSED').map(({ code }) => code);
}

describe('a calendar that somebody wrote to keep us busy', () => {
  test.each([
    ['every second, never matching', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=1;BYMINUTE=1;BYSECOND=1;BYDAY=MO;BYYEARDAY=366;BYWEEKNO=53'],
    ['every minute, never matching', 'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30'],
    ['every minute with all hours and minutes', `FREQ=MINUTELY;BYHOUR=${numbers(0, 23)};BYMINUTE=${numbers(0, 59)}`],
    ['a place in the year far away', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300'],
    ['a place that there is not', 'FREQ=YEARLY;BYMONTH=1;BYDAY=MO,TU;BYSETPOS=9999'],
    ['more than is counted', 'FREQ=DAILY;COUNT=999999999'],
    ['a rule as long as a book', `FREQ=YEARLY;BYYEARDAY=${numbers(1, 366)}`],
  ])('%s is refused, and the rest is taken', async (_name, rule) => {
    expect(await refused(...event(`RRULE:${rule}`))).toEqual(['RULE']);
  });

  test('until the year 9999 it is an ordinary series; that begins then, it is refused', async () => {
    const { groups } = await readApart(calendar(...event('RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z')), reading);
    expect(groups).toHaveLength(1);
    expect(await refused('BEGIN:VEVENT', 'UID:late', 'SUMMARY:Fest', 'DTSTART:99991231T180000Z', 'RRULE:FREQ=DAILY', 'END:VEVENT')).toEqual(['OUT_OF_RANGE']);
  });

  test('with 100,000 added dates, or nested a thousand deep, is refused', async () => {
    const dates = Array.from({ length: 100_000 }, (_none, index) => new Date(Date.UTC(2027, 0, 1) + index * 3_600_000).toISOString().replaceAll(/[-:]|\.\d+/g, ''));
    expect(await refused(...event(`RDATE:${dates.join(',')}`))).toEqual(['TOO_MANY_DATES']);
    expect(await refused(...Array.from({ length: 1000 }, () => 'BEGIN:VEVENT'), 'SUMMARY:Tief')).not.toEqual([]);
    const { groups } = await readApart(calendar(...fest, ...Array.from({ length: 1000 }, () => 'BEGIN:X-BOX')), reading);
    expect(groups).toHaveLength(1);
  });

  test('of one folded line of ten megabytes is read, or refused for what it costs', async () => {
    const folded = ' x\r\n'.repeat(2_600_000);
    const outcome = await readApart(Buffer.concat([calendar(...fest), Buffer.from(`DESCRIPTION:\r\n${folded}`)]), reading).then(({ groups }) => groups.length, (error: { code?: string }) => error.code);
    expect([1, 'TOO_COSTLY']).toContain(outcome);
  });

  test('that takes more memory or time than there is ends with a refusal', async () => {
    const many = Buffer.concat([calendar(...fest), Buffer.from('X-LINE:1\r\n'.repeat(400_000))]);
    await expect(readApart(many, reading, { mostMegabytes: 16 })).rejects.toMatchObject({ code: 'TOO_COSTLY' });
    await expect(readApart(calendar(...fest), reading, { timeoutMs: 1 })).rejects.toMatchObject({ code: 'TOO_COSTLY' });
  });

  test('whose dates take long to be reckoned loses that event alone', async () => {
    const { groups, remarks } = await readApart(calendar(...fest, ...event('RRULE:FREQ=DAILY;COUNT=500')), { ...reading, mostMs: 0 });
    expect(groups.map(({ uid }) => uid)).toEqual(['b']);
    expect(remarks).toMatchObject([{ severity: 'REFUSED', code: 'TOO_COSTLY', property: 'RRULE' }]);
  });

  test('that is packed, or something else, is not accepted', async () => {
    for (const bytes of [Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from('BEGIN:VCARD\r\nEND:VCARD'), Buffer.alloc(0)]) {
      await expect(readApart(bytes, reading)).rejects.toMatchObject({ code: 'NOT_A_CALENDAR' });
    }
  });
});
