import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupI18n } from '@lingui/core';
import type { I18n } from '@lingui/core';
import { formatter } from '@lingui/format-po';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Locale } from '../shared/i18n/locale.ts';

/** The texts as people see them, from the catalogs of the project. */
export async function testI18n(locale: Locale): Promise<I18n> {
  const file = join(import.meta.dirname, `../locales/${locale}.po`);
  const catalog = await formatter().parse(readFileSync(file, 'utf8'), { locale, sourceLocale: 'en', filename: file });
  const messages = Object.fromEntries(Object.entries(catalog).map(([id, { message, translation }]) => [id, compileMessage(translation || message || '')]));
  return setupI18n({ locale, messages: { [locale]: messages } });
}
