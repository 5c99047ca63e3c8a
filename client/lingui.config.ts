import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Texts stand in English in the code; German is what people see unless they choose otherwise. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['de', 'en'],
  rootDir: import.meta.dirname,
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: ['<rootDir>/features', '<rootDir>/routes', '<rootDir>/shared'] }],
  format: formatter({ origins: false, lineNumbers: false }),
});
