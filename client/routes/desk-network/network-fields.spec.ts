import { describe, expect, test } from '@jest/globals';
import { testI18n } from '../../testing/test-i18n.ts';
import { errorsOf, fieldsOf, inputOf } from './network-fields.ts';

const network = { name: 'Netz Bitburg', welcome: null, description: '', contact: null, website: null, colours: null };

describe('the form of a network', () => {
  test('begins with the colours of the site and sends none until there are own ones', () => {
    const fields = fieldsOf(network);
    expect(fields).toMatchObject({ ownColours: false, accentLight: '#17684b' });
    expect(inputOf(fields)).toEqual(network);
    expect(inputOf({ ...fields, ownColours: true, website: ' https://bitburg.example ' })).toMatchObject({ website: 'https://bitburg.example', colours: { accentLight: '#17684b', tintDark: '#1e3329' } });
  });

  test('says by which ratio a colour falls short', async () => {
    const refusals = [{ path: 'input.colours.accentLight', code: 'CONTRAST_TOO_LOW', message: 'has a contrast of 1.7:1 with paper; it takes 4.5:1.' }];
    expect(errorsOf(refusals, await testI18n('en')).accentLight).toContain('its contrast is 1.7:1');
  });
});
