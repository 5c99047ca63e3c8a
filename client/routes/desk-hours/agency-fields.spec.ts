import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { agencyErrors, fieldsOf, inputOf } from './agency-fields.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const saved = {
  place: 'Rathaus', telephone: null, email: 'a@netz.example',
  hours: [{ weekday: 2, opensAt: '14:00', closesAt: '17:00' }],
  closed: [{ from: '2026-12-24', to: '2027-01-01', reason: null }],
  people: [{ name: 'Toni', role: 'Koordination', telephone: null, email: null }],
};

describe('the form of contact and hours', () => {
  test('sends what it was given when nothing is changed', () => {
    expect(inputOf(fieldsOf(saved))).toEqual(saved);
  });

  test('takes a single day for closed when no end is given', () => {
    const fields = fieldsOf({ ...saved, closed: [{ from: '2026-12-24', to: '' }] });
    expect(inputOf(fields).closed).toEqual([{ from: '2026-12-24', to: '2026-12-24', reason: null }]);
  });

  test('says beside its field what was refused', () => {
    const errors = agencyErrors([{ path: 'input.hours.0.closesAt', code: 'ENDS_BEFORE_IT_BEGINS', message: '' }, { path: 'input.people.1.email', code: 'IS_EMAIL', message: '' }, { path: 'input.people.1.name', code: 'LENGTH', message: '' }], i18n);
    expect([...errors.keys()]).toEqual(['hours.0.closesAt', 'people.1.email', 'people.1.name']);
    expect(new Set(errors.values()).size).toBe(3);
  });
});
