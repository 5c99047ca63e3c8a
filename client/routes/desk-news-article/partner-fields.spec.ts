import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { editedPartners, partnerErrors, partnersInput } from './partner-fields.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const refused = (path: string) => ({ path, code: 'ANY', message: '' });

describe('the form of partners', () => {
  test('sends what it was given when nothing is changed', () => {
    const edited = editedPartners([{ name: 'Lesepaten', url: null, organisation: { id: '7', name: 'Lesepaten' } }, { name: 'Stadtwerke', url: 'https://stadtwerke.example/', organisation: null }]);
    expect(partnersInput(edited)).toEqual([{ organisationId: '7' }, { name: 'Stadtwerke', url: 'https://stadtwerke.example/' }]);
    expect(new Set(edited.map(({ key }) => key)).size).toBe(2);
  });

  test('says beside its field what was refused', () => {
    const errors = partnerErrors(['input.partners.1.url', 'input.partners.0.name', 'input.partners.2.organisationId', 'input.partners', 'input.elsewhere'].map(refused), i18n);
    expect([...errors.keys()]).toEqual(['1.url', '0.name', '2.organisationId', '']);
    expect(new Set(errors.values()).size).toBe(4);
  });
});
