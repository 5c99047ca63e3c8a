import { formatter } from '@lingui/format-po';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Compiles a catalog on import: `import { messages } from './locales/de.po'` gives the messages by their id. */
export function poCatalogs(): Plugin {
  return {
    name: 'po-catalogs',
    transform: {
      filter: { id: /\.po$/ },
      async handler(code, id) {
        const locale = /(\w+)\.po$/.exec(id)?.[1] ?? 'de';
        const catalog = await formatter().parse(code, { locale, sourceLocale: 'en', filename: id });
        const messages = Object.fromEntries(
          Object.entries(catalog).map(([key, { message, translation }]) => [key, compileMessage(translation || message || '')]),
        );
        return { code: `export const messages = ${JSON.stringify(messages)};`, map: null, moduleType: 'js' };
      },
    },
  };
}
