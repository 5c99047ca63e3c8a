import { readFileSync } from 'node:fs';

/** The two languages of the site; English is written in the code. */
export type Language = 'de' | 'en';

const unquoted = (lines: string): string => [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.replaceAll('\\"', '"').replaceAll('\\n', '\n')).join('');

/** German texts by the English ones that they stand for, as the site's catalog has them. */
function germanTexts(): Map<string, string> {
  const catalog = readFileSync(new URL('../../client/locales/de.po', import.meta.url), 'utf8');
  return new Map([...catalog.matchAll(/^msgid ((?:"(?:[^"\\]|\\.)*"\n)+)msgstr ((?:"(?:[^"\\]|\\.)*"\n?)+)/gm)].map(([, id = '', text = '']) => [unquoted(id), unquoted(text)]));
}

/** Says texts of the site in one of its languages; `values` fill what stands in braces. @throws Error for a text that the site does not have */
export function wordsIn(language: Language): (english: string, values?: Readonly<Record<string, string>>) => string {
  const german = language === 'de' ? germanTexts() : undefined;
  return (english, values = {}) => {
    const text = german ? german.get(english) : english;
    if (!text) throw new Error(`The site does not say "${english}".`);
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}
