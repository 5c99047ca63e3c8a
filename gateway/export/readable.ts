import { SITE_ZONE } from '../../services/shared/site-days.ts';

/** What a subgraph hands out of one table. */
export interface HandedOut {
  readonly table: string;
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const WORDS = {
  DE: {
    language: 'de',
    title: 'Ihre Daten',
    lead: (site: string, day: string) => `Das ist alles, was ${site} am ${day} über Sie aufbewahrt hat. Dieselben Angaben liegen als data.json in den Ordnern daneben, für Programme.`,
    nothing: 'Es ist nichts gespeichert.',
    yes: 'ja',
    no: 'nein',
  },
  EN: {
    language: 'en',
    title: 'Your data',
    lead: (site: string, day: string) => `This is all that ${site} kept of you on ${day}. The same lies as data.json in the folders beside this file, for programs.`,
    nothing: 'Nothing is kept.',
    yes: 'yes',
    no: 'no',
  },
} as const;
export type ReadableLocale = keyof typeof WORDS;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function shown(value: unknown, { yes, no }: { yes: string; no: string }): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return value.map(String).join(', ') || '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** One row as a list of terms; the terms are the columns' own names, so that they can be found again in data.json. */
function rowOf(row: Readonly<Record<string, unknown>>, words: { yes: string; no: string }): string {
  const facts = Object.entries(row).map(([name, value]) => `<dt>${escape(name.replaceAll('_', ' '))}</dt><dd>${escape(shown(value, words))}</dd>`);
  return `<dl>${facts.join('')}</dl>`;
}

const STYLE = `body{font:1.1rem/1.55 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1e2622;background:#fbf8f3}
dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.25rem 1rem;margin:0 0 1rem;padding:1rem;background:#fff;border:1px solid #d9d2c5;border-radius:10px}
dt{color:#54605a}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}`;

/** The archive's page for people: everything in one file that needs no server and no script. */
export function readablePage(parts: readonly HandedOut[], { locale, site, at }: { locale: ReadableLocale; site: string; at: Date }): string {
  const words = WORDS[locale];
  const day = new Intl.DateTimeFormat(locale === 'EN' ? 'en-GB' : 'de-DE', { dateStyle: 'long', timeZone: SITE_ZONE }).format(at);
  const sections = parts.map(({ title, rows }) => `<section><h2>${escape(title)}</h2>${rows.map((row) => rowOf(row, words)).join('')}</section>`);
  return `<!doctype html>
<html lang="${words.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${STYLE}</style></head>
<body><main><h1>${words.title}</h1><p>${escape(words.lead(site, day))}</p>${sections.join('') || `<p>${words.nothing}</p>`}</main></body>
</html>
`;
}
