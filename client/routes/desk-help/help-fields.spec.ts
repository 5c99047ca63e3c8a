import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { helpErrors, inputOf } from './help-fields.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const FIELDS = { organisationId: 'o', title: 'Shopping', need: 'Twice a week', details: ' ', interests: ['social'], place: '54634', endsOn: '', personName: 'Erna', street: 'Am Markt 1', phone: '', note: ' Ring twice. ' };

describe('the form of a help request', () => {
  test('sends null for what was left empty', () => {
    expect(inputOf(FIELDS, { networkId: 'n', textLanguage: 'DE' })).toMatchObject({ details: null, endsOn: null, phone: null, note: 'Ring twice.', interests: ['social'], networkId: 'n', textLanguage: 'DE' });
  });

  test('says beside its field what was refused, the first of several, also for an entry of a list', () => {
    const refused = (path: string, code: string) => ({ path, code, message: '' });
    const errors = helpErrors([refused('input.need', 'REVEALS_PERSON'), refused('input.need', 'LENGTH'), refused('input.interests.0', 'UNKNOWN'), refused('input.else', 'LENGTH')], i18n);
    expect(Object.keys(errors)).toEqual(['need', 'interests']);
    expect(errors.need).toContain('who the person is');
  });
});
