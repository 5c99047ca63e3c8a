import { setupI18n } from '@lingui/core';
import { describe, expect, test } from '@jest/globals';
import { newsErrors } from './news-fields.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const refused = (path: string, code: string) => ({ path, code, message: '' });

describe('what was refused of news', () => {
  test('stands beside its field, in words', () => {
    const errors = newsErrors([refused('input.title', 'LENGTH'), refused('input.body', 'ACTIVE_CONTENT'), refused('input.elsewhere', 'LENGTH')], i18n);
    expect(Object.keys(errors)).toEqual(['title', 'body']);
    expect(errors.title).not.toBe(errors.body);
  });

  test('is nothing when nothing was', () => {
    expect(newsErrors([], i18n)).toEqual({});
  });
});
