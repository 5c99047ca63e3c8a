import { describe, expect, test } from '@jest/globals';
import { testI18n } from '../../testing/test-i18n.ts';
import { detailsOf, NO_FIELDS } from './fields.ts';
import { organisationErrors, refusedFields } from './organisation-rules.ts';

const i18n = await testI18n('en');
const filled = { ...NO_FIELDS, name: 'Lesefreunde', purpose: 'Wir lesen Kindern vor.', town: 'Bitburg', contactEmail: 'post@lesefreunde.example' };

describe('the form of an organisation', () => {
  test('can be sent with name, purpose, town and address', () => {
    expect(organisationErrors(filled, i18n)).toEqual({});
    expect(Object.keys(organisationErrors(NO_FIELDS, i18n))).toEqual(['name', 'purpose', 'town', 'contactEmail']);
  });

  test.each([
    ['website', 'lesefreunde', true], ['website', 'javascript:alert(1)', true], ['website', 'www.lesefreunde.example/wir', false], ['website', 'https://lesefreunde.example', false],
    ['contactEmail', 'post@lesefreunde', true], ['name', 'x'.repeat(161), true], ['description', 'x'.repeat(10_001), true], ['postalCode', '1234567890123', true],
  ] as const)('looks at %s: %s', (field, value, isWrong) => {
    expect(field in organisationErrors({ ...filled, [field]: value }, i18n)).toBe(isWrong);
  });

  test('sends texts without space around them, what is empty as nothing, and a website as an address', () => {
    expect(detailsOf({ ...filled, name: ' Lesefreunde ', website: 'lesefreunde.example', street: ' ' })).toMatchObject({
      name: 'Lesefreunde', website: 'https://lesefreunde.example', registerCourt: null, address: { street: null, postalCode: null, town: 'Bitburg' },
    });
  });

  test('says beside the field what the service refused', () => {
    const refusals = [{ path: 'input.name', code: 'CHECKED', message: '' }, { path: 'input.address.town', code: 'LENGTH', message: '' }, { path: 'input.networkId', code: 'UNKNOWN', message: '' }];
    expect(refusedFields(refusals, filled, i18n)).toEqual({
      name: 'The coordination has checked this. Please ask them to change it.',
      town: 'The service does not take this entry. Please check it.',
    });
  });
});
