import { describe, expect, test } from '@jest/globals';
import { NO_SHIFT, shiftFieldsOf, shiftInputs, shiftKeyOf, shiftsWanting } from './shift-fields.ts';

const SAVED = { id: 'a', title: 'Aufbau', note: '', startsAt: '2026-12-05T07:00:00.000Z', endsAt: '2026-12-05T09:30:00.000Z', capacity: 4 };

describe('the shifts of the form', () => {
  test('show clock times of the zone and the day where it is another than the first, and are sent as they came', () => {
    const next = { ...SAVED, id: 'b', startsAt: '2026-12-06T21:00:00.000Z', endsAt: '2026-12-07T01:00:00.000Z', capacity: null };
    const fields = shiftFieldsOf({ shifts: [SAVED, next], timeZone: 'Europe/Berlin' }, '2026-12-05');
    expect(fields).toMatchObject([{ day: '', from: '08:00', to: '10:30', capacity: '4' }, { day: '2026-12-06', from: '22:00', to: '02:00', capacity: '' }]);
    expect(shiftInputs(fields, '2026-12-05')).toMatchObject([
      { id: 'a', startsAt: '2026-12-05T08:00', endsAt: '2026-12-05T10:30', capacity: 4 },
      { id: 'b', startsAt: '2026-12-06T22:00', endsAt: '2026-12-07T02:00', capacity: null },
    ]);
  });

  test('want a title and two times, and a number of places that is one', () => {
    expect(shiftsWanting([NO_SHIFT, { ...NO_SHIFT, title: 'Aufbau', from: '08:00', to: '10:00', capacity: 'viele' }])).toEqual(['shifts.0.title', 'shifts.0.from', 'shifts.0.to', 'shifts.1.capacity']);
    expect(shiftInputs([{ ...NO_SHIFT, title: 'Neu', from: '08:00', to: '10:00' }], '2026-12-05')[0]).not.toHaveProperty('id');
  });

  test('are found by the path of a refusal', () => {
    expect(['input.shifts.1.startsAt', 'input.shifts.0.capacity', 'input.shifts', 'input.title'].map(shiftKeyOf)).toEqual(['shifts.1.from', 'shifts.0.capacity', undefined, undefined]);
  });
});
