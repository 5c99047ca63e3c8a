import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentLines } from './lines.ts';
import { readCalendar } from './read-calendar.ts';

const options = { around: new Date('2026-11-22T12:00:00Z'), timeZone: 'Europe/Berlin' };
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: string[]): Buffer => Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n'));
const read = (...parts: string[]) => readCalendar(calendar(...parts), options);
/** When the only event of a calendar begins, in which zone, and how long it lasts. */
const when = (...lines: string[]): unknown => {
  const { groups: [group], remarks } = read(event('UID:a', 'SUMMARY:Fest', ...lines));
  return group?.main ? [group.main.when.startsAt.toISOString(), group.main.when.timeZone, group.main.when.allDay, group.main.length] : remarks.map(({ property, reason }) => `${property}: ${reason}`);
};

describe('lines', () => {
  test('are joined where they were folded, also within a character, and know where they began', () => {
    const bytes = Buffer.concat([Buffer.from('A:Gr\xc3', 'latin1'), Buffer.from('\r\n \xbc\xc3\x9fe\r\n\r\nB:two\n\tthree\rC:x', 'latin1')]);
    expect(contentLines(bytes)).toEqual([{ text: 'A:Grüße', line: 1 }, { text: 'B:twothree', line: 4 }, { text: 'C:x', line: 6 }]);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffA:Füße', 'utf8')],
    ['Windows-1252', Buffer.from('A:F\xfc\xdfe', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffA:Füße', 'utf16le')],
  ])('are read in %s', (_name, bytes) => expect(contentLines(bytes)).toEqual([{ text: 'A:Füße', line: 1 }]));
});

describe('times', () => {
  test.each([
    ['a clock time of a zone', ['DTSTART;TZID=Europe/Berlin:20261224T180000', 'DTEND;TZID=Europe/Berlin:20261224T193000'], ['2026-12-24T17:00:00.000Z', 'Europe/Berlin', false, { days: 0, seconds: 5400 }]],
    ['the end in another zone', ['DTSTART;TZID=Europe/Berlin:20261224T180000', 'DTEND;TZID=Europe/London:20261224T183000'], ['2026-12-24T17:00:00.000Z', 'Europe/Berlin', false, { days: 0, seconds: 5400 }]],
    ['a moment, shown on the clocks of the calendar', ['DTSTART:20261224T170000Z', 'DURATION:PT1H30M'], ['2026-12-24T17:00:00.000Z', 'Europe/Berlin', false, { days: 0, seconds: 5400 }]],
    ['no zone', ['DTSTART:20260724T180000', 'DURATION:P1DT2H'], ['2026-07-24T16:00:00.000Z', 'Europe/Berlin', false, { days: 1, seconds: 7200 }]],
    ['neither end nor length', ['DTSTART:20260724T180000'], ['2026-07-24T16:00:00.000Z', 'Europe/Berlin', false, { days: 0, seconds: 0 }]],
    ['a day', ['DTSTART;VALUE=DATE:20261224'], ['2026-12-23T23:00:00.000Z', 'Europe/Berlin', true, { days: 1, seconds: 0 }]],
    ['several days', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'], ['2026-12-23T23:00:00.000Z', 'Europe/Berlin', true, { days: 3, seconds: 0 }]],
    ['a day that ends on itself', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224'], ['2026-12-23T23:00:00.000Z', 'Europe/Berlin', true, { days: 1, seconds: 0 }]],
    ['a quoted zone at the end of a longer name', ['DTSTART;TZID="/mozilla.org/20050126_1/Europe/Lisbon":20260724T180000'], ['2026-07-24T17:00:00.000Z', 'Europe/Lisbon', false, { days: 0, seconds: 0 }]],
    ['a zone of Windows', ['DTSTART;TZID=W. Europe Standard Time:20260724T180000'], ['2026-07-24T16:00:00.000Z', 'Europe/Berlin', false, { days: 0, seconds: 0 }]],
  ])('%s', (_name, lines, expected) => expect(when(...lines)).toEqual(expected));

  test.each([
    ['no start', [], 'DTSTART: It has no start.'],
    ['two starts', ['DTSTART:20261224T180000', 'DTSTART:20261225T180000'], 'DTSTART: stands there more than once.'],
    ['a day that no calendar has', ['DTSTART:20260230T180000'], 'DTSTART: is not a day or time.'],
    ['an hour that no clock has', ['DTSTART:20261224T250000'], 'DTSTART: is not a day or time.'],
    ['a time alone', ['DTSTART:T180000'], 'DTSTART: is not a day or time.'],
    ['the year 9999', ['DTSTART:99990101T180000'], 'DTSTART: lies before 1900 or after 2199.'],
    ['an unknown zone', ['DTSTART;TZID=Nowhere:20261224T180000'], 'DTSTART: Its time zone is not known and not described in the file.'],
    ['an end before its start', ['DTSTART:20261224T180000', 'DTEND:20261224T170000'], 'DTEND: It ends before it starts.'],
    ['a day that ends at a time', ['DTSTART;VALUE=DATE:20261224', 'DTEND:20261224T170000'], 'DTEND: One of its start and its end is a day, and the other is a time.'],
    ['a broken end', ['DTSTART:20261224T180000', 'DTEND:soon'], 'DTEND: is not a day or time.'],
    ['a negative length', ['DTSTART:20261224T180000', 'DURATION:-PT1H'], 'DURATION: is not a length of time, or a negative one.'],
    ['an endless length', ['DTSTART:20261224T180000', 'DURATION:P9999D'], 'DURATION: It lasts longer than 366 days.'],
    ['a rule that is too much', ['DTSTART:20261224T180000', 'RRULE:FREQ=SECONDLY'], 'RRULE: FREQ=SECONDLY is more than a calendar holds.'],
    ['two rules', ['DTSTART:20261224T180000', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'], 'RRULE: stands there more than once.'],
    ['an exception rule', ['DTSTART:20261224T180000', 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY'], 'EXRULE: Rules of exceptions are not supported.'],
    ['periods', ['DTSTART:20261224T180000', 'RDATE;VALUE=PERIOD:20261225T180000/PT1H'], 'RDATE: Added dates with a length of their own are not supported.'],
    ['what is private', ['DTSTART:20261224T180000', 'CLASS:PRIVATE'], 'CLASS: It is marked as not public.'],
    ['a change of all that follow', ['DTSTART:20261224T180000', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261224T170000'], 'RECURRENCE-ID: A change of one date and all that follow is not supported.'],
  ])('%s is refused', (_name, lines, reason) => expect(when(...lines)).toEqual([reason]));
});

describe('a time zone of the file', () => {
  const zone = (id: string, ...more: string[]) => [
    'BEGIN:VTIMEZONE', `TZID:${id}`, ...more,
    'BEGIN:STANDARD', 'DTSTART:16011028T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
    'BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE',
  ].join('\r\n');
  const zoneOf = (definition: string) => read(definition, event('UID:a', 'SUMMARY:Fest', 'DTSTART;TZID=Ours:20270724T180000')).groups[0]?.main?.when;

  test('with a name of its own is the one whose clocks go the same way', () => {
    expect(zoneOf(zone('Ours'))).toMatchObject({ timeZone: 'Europe/Berlin', startsAt: new Date('2027-07-24T16:00:00Z') });
    expect(zoneOf(zone('Ours').replaceAll('+0200', '+0100').replaceAll(/TO:\+0100(?=\r\nEND:S)/g, 'TO:+0000').replaceAll(/FROM:\+0100(?=\r\nTZOFFSETTO:\+0100)/g, 'FROM:+0000'))).toMatchObject({ timeZone: 'Europe/London' });
    expect(zoneOf(zone('Ours', 'X-LIC-LOCATION:Europe/Vienna'))).toMatchObject({ timeZone: 'Europe/Vienna' });
  });

  test('that nobody has, or that no clock could follow, is not known', () => {
    expect(zoneOf(zone('Ours').replaceAll('+0200', '+0317'))).toBeUndefined();
    expect(zoneOf(zone('Ours').replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY'))).toBeUndefined();
    expect(zoneOf(zone('Ours').replace('END:VTIMEZONE', ''))).toBeUndefined();
  });

  test('of the calendar as a whole counts for days and times without one', () => {
    const { groups } = read('X-WR-TIMEZONE:Europe/Lisbon', event('UID:a', 'SUMMARY:Fest', 'DTSTART:20260724T180000'));
    expect(groups[0]?.main?.when).toMatchObject({ timeZone: 'Europe/Lisbon', startsAt: new Date('2026-07-24T17:00:00Z') });
  });
});

describe('a series', () => {
  const series = ['UID:choir', 'SUMMARY:Chor', 'DTSTART;TZID=Europe/Berlin:20261103T190000', 'DTEND;TZID=Europe/Berlin:20261103T210000', 'RRULE:FREQ=WEEKLY'];
  const moved = ['UID:choir', 'SUMMARY:Chor (verlegt)', 'RECURRENCE-ID;TZID=Europe/Berlin:20261117T190000', 'DTSTART;TZID=Europe/Berlin:20261118T200000'];

  test('has its excluded and moved dates, in any order, a day standing for the date on it', () => {
    const { groups, remarks } = read(event(...moved), event(...series, 'EXDATE;TZID=Europe/Berlin:20261110T190000,20261124T190000', 'EXDATE;VALUE=DATE:20261201', 'RDATE:'), event('UID:choir', 'SUMMARY:Chor', 'RECURRENCE-ID;VALUE=DATE:20261208', 'DTSTART:20261208T180000Z', 'STATUS:CANCELLED'));
    expect(remarks).toEqual([]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.main?.when).toMatchObject({ rule: 'FREQ=WEEKLY', excluded: ['2026-11-10T18:00Z', '2026-11-24T18:00Z', '2026-12-01T18:00Z'].map((date) => new Date(date)) });
    expect(groups[0]?.dates.map(({ entry, recurrenceId }) => [recurrenceId.toISOString(), entry.title, entry.isCancelled])).toEqual([
      ['2026-11-17T18:00:00.000Z', 'Chor (verlegt)', false],
      ['2026-12-08T18:00:00.000Z', 'Chor', true],
    ]);
  });

  test('is not taken when one of its dates can not be, and all of its lines are named', () => {
    const { groups, remarks } = read(event(...series), event(...moved, 'DTEND:never'), event('UID:b', 'SUMMARY:Fest', 'DTSTART:20261224T180000'));
    expect(groups.map(({ uid }) => uid)).toEqual(['b']);
    expect(remarks).toEqual([
      { severity: 'REFUSED', code: 'OTHER_ENTRY', line: 3, property: 'UID', reason: 'Another entry of the same event is refused.' },
      { severity: 'REFUSED', code: 'NO_TIME', line: 10, property: 'DTEND', reason: 'is not a day or time.' },
    ]);
  });

  test('says when its first date is none of its rule, and not when it is excluded', () => {
    const tuesdays = ['UID:a', 'SUMMARY:Fest', 'DTSTART:20261105T180000', 'RRULE:FREQ=WEEKLY;BYDAY=TU'];
    expect(read(event(...tuesdays)).remarks).toEqual([{ severity: 'WARNING', code: 'FIRST_LEFT_OUT', line: 3, property: 'DTSTART', reason: 'Its first date does not fit its rule and is left out.' }]);
    expect(read(event(...tuesdays, 'EXDATE:20261105T180000')).remarks).toEqual([]);
    expect(read(event(...tuesdays.slice(0, 3), 'RRULE:FREQ=WEEKLY;BYDAY=TH')).remarks).toEqual([]);
  });

  test('keeps the clock of its rule when that is UTC', () => {
    expect(read(event('UID:a', 'SUMMARY:Fest', 'DTSTART:20261224T170000Z', 'RRULE:FREQ=WEEKLY')).groups[0]?.main?.when.timeZone).toBe('UTC');
  });
});

describe('names', () => {
  test('that stand there twice are one event, the one that was changed more often or later', () => {
    const twice = (first: string, second: string) => read(event('UID:a', 'SUMMARY:First', 'DTSTART:20261224T180000', first), event('UID:a', 'SUMMARY:Second', 'DTSTART:20261225T180000', second));
    expect(twice('SEQUENCE:2', 'SEQUENCE:1').groups.map(({ main }) => main?.title)).toEqual(['First']);
    expect(twice('LAST-MODIFIED:20260102T000000Z', 'LAST-MODIFIED:20260101T000000Z').groups.map(({ main }) => main?.title)).toEqual(['First']);
    const { groups, remarks } = twice('X-A:1', 'X-A:2');
    expect(groups.map(({ main }) => main?.title)).toEqual(['Second']);
    expect(remarks.map(({ line, severity }) => [line, severity])).toEqual([[3, 'WARNING']]);
  });

  test('that are missing are made of start and title', () => {
    const { groups, remarks } = read(event('SUMMARY:Fest', 'DTSTART:20261224T180000'), event('SUMMARY:Fest', 'DTSTART:20271224T180000'));
    expect(new Set(groups.map(({ uid }) => uid)).size).toBe(2);
    expect(read(event('SUMMARY:Fest', 'DTSTART:20261224T180000', 'DESCRIPTION:Neu')).groups[0]?.uid).toBe(groups[0]?.uid);
    expect(remarks.map(({ property }) => property)).toEqual(['UID', 'UID']);
  });
});

describe('what is around the events', () => {
  test('texts are unescaped, alarms and what people are asked are left out', () => {
    const text = read(event(
      'UID:a', 'ORGANIZER;CN=Jo:mailto:jo@example.org', 'ATTENDEE:mailto:mo@example.org', 'SUMMARY;LANGUAGE=de:Brot\\, Käse\\; Wein', 'DESCRIPTION:eins\\nzwei \\\\n', 'LOCATION:Saal', 'DTSTART:20261224T180000',
      'CATEGORIES:Musik\\, laut,Fest', 'GEO:49.97;6.52', 'URL:javascript:alert(1)', 'BEGIN:VALARM', 'DESCRIPTION:Wecker', 'DTSTART:x', 'END:VALARM', 'no property at all',
    ));
    expect(text.groups[0]?.main).toMatchObject({ title: 'Brot, Käse; Wein', description: 'eins\nzwei \\n', categories: ['Musik, laut', 'Fest'], position: { latitude: 49.97, longitude: 6.52 }, url: '' });
    expect(JSON.stringify(text)).not.toMatch(/example\.org|Wecker/);
  });

  test('an event that does not end is refused, the next one is taken', () => {
    const { events, groups, remarks } = read('BEGIN:VEVENT', 'UID:a', 'SUMMARY:Offen', 'DTSTART:20261224T180000', event('UID:b', 'SUMMARY:Fest', 'DTSTART:20261224T180000'), 'BEGIN:VEVENT', 'UID:c', 'SUMMARY:Offen', 'DTSTART:20261224T180000');
    expect([events, groups.map(({ uid }) => uid)]).toEqual([3, ['b']]);
    expect(remarks.map(({ line, reason }) => [line, reason])).toEqual([[3, 'It does not end before the next begins.'], [12, 'It does not end before what is around it ends.']]);
  });

  test('a calendar that withdraws cancels all its events', () => {
    expect(read('METHOD:CANCEL', event('UID:a', 'SUMMARY:Fest', 'DTSTART:20261224T180000')).groups[0]?.main?.isCancelled).toBe(true);
  });

  test('an event below what never ends is refused, however deep, and so is one with more dates than a series has', () => {
    const deep = readCalendar(Buffer.from(`${'BEGIN:X\n'.repeat(50_000)}${`${event('UID:a', 'SUMMARY:Fest', 'DTSTART:20261224T180000')}\n`.repeat(3)}${'BEGIN:VEVENT\n'.repeat(20_000)}`), options);
    expect([deep.groups.length, deep.events]).toEqual([1, 20_003]);
    const dates = Array.from({ length: 1001 }, (_none, index) => `2027${String(1 + (index % 12)).padStart(2, '0')}01T${String(index % 24).padStart(2, '0')}0000`);
    expect(read(event('UID:a', 'SUMMARY:Fest', 'DTSTART:20261224T180000', `RDATE:${dates.join(',')}`)).remarks).toMatchObject([{ severity: 'REFUSED', property: 'RDATE' }]);
  });

  test('what is no calendar has no events', () => {
    expect(readCalendar(Buffer.from('\u0000\u0001PK nothing'), options)).toEqual({ events: 0, groups: [], remarks: [], uids: [], isWhole: false, name: '' });
  });
});

const words = [
  'BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD', 'BEGIN:VALARM', 'END:VALARM', 'UID:a', 'UID:b', 'SUMMARY:Fest', 'TZID:Ours',
  'DTSTART:20261224T180000', 'DTSTART;TZID=Ours:20261224T180000', 'DTSTART;VALUE=DATE:20261224', 'DTEND:20261224T190000', 'DTEND;VALUE=DATE:20261226', 'DURATION:PT1H', 'DURATION:P', 'RRULE:FREQ=WEEKLY', 'RRULE:',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'RRULE:FREQ=MONTHLY;BYSETPOS=9', 'RDATE:20270101', 'RDATE:,', 'EXDATE:20261231T180000', 'EXDATE;VALUE=DATE:20261224', 'RECURRENCE-ID:20261231T180000', 'RECURRENCE-ID;VALUE=DATE:20261231',
  'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZOFFSETTO:x', 'SEQUENCE:x', 'GEO:1', 'METHOD:CANCEL', ' folded', ';', ':', '"', 'X-WR-TIMEZONE:Europe/Nowhere', '',
];

test('of a group that is refused each event is told once, also one that another would have replaced', () => {
  const date = ['UID:b', 'SUMMARY:Fest', 'DTSTART:20261224T180000', 'RECURRENCE-ID;VALUE=DATE:20261231'];
  const { groups, remarks } = read(event(...date), event(...date, 'RDATE:,'));
  expect([groups.length, remarks.map(({ severity }) => severity)]).toEqual([0, ['REFUSED', 'REFUSED']]);
});

test('whatever stands in a file, it is read without an error, and each event is taken, replaced or refused', () => {
  const lines = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 20 })), { maxLength: 40 });
  const usual = fc.array(fc.constantFrom(...words.slice(10)), { maxLength: 8 }).map((inside) => event('SUMMARY:Fest', 'DTSTART:20261224T180000', ...inside).split('\r\n'));
  fc.assert(
    fc.property(fc.array(fc.oneof(lines, usual), { maxLength: 5 }), (parts) => {
      const { events, groups, remarks } = readCalendar(Buffer.from(parts.flat().join('\n')), options);
      const taken = groups.reduce((sum, { dates, main }) => sum + dates.length + (main ? 1 : 0), 0);
      expect(taken + remarks.filter(({ reason, severity }) => severity === 'REFUSED' || reason.startsWith('The same UID')).length).toBe(events);
    }),
    { numRuns: 300 },
  );
});
