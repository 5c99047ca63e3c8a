import { normalised, wordsOf } from './words.ts';

/** A table of a mapping, ready: the values for a text, in the order of the table; undefined when no key fits. */
export type LookUp = (text: string) => readonly string[] | undefined;
export type TableInput = Readonly<Record<string, string | readonly string[] | null>>;

/** Keys are whole values; case and repeated blanks do not matter; `112*` is everything that begins with 112. Exact keys win over beginnings, longer beginnings over shorter. */
export function byCell(table: TableInput): LookUp {
  const exact = new Map<string, readonly string[]>();
  const beginnings: { start: string; values: readonly string[] }[] = [];
  for (const [key, value] of Object.entries(table)) {
    if (key.endsWith('*')) beginnings.push({ start: normalised(key.slice(0, -1)), values: listOf(value) });
    else exact.set(normalised(key), listOf(value));
  }
  beginnings.sort((a, b) => b.start.length - a.start.length);
  return (text) => {
    const wanted = normalised(text);
    return exact.get(wanted) ?? beginnings.find(({ start }) => wanted.startsWith(start))?.values;
  };
}

/** Keys are words or phrases somewhere in the text, at word boundaries; `tutor*` also finds "tutors" and "tutoring". All keys that are found count. */
export function byWords(table: TableInput): LookUp {
  const keys = Object.entries(table).map(([key, value]) => {
    const start = key.endsWith('*');
    const phrase = wordsOf(start ? key.slice(0, -1) : key);
    return { phrase: start ? ` ${phrase}` : ` ${phrase} `, values: listOf(value) };
  });
  return (text) => {
    const words = ` ${wordsOf(text)} `;
    const found = keys.filter(({ phrase }) => words.includes(phrase)).flatMap(({ values }) => values);
    return found.length === 0 ? undefined : found;
  };
}

const listOf = (value: string | readonly string[] | null): readonly string[] => (value === null ? [] : typeof value === 'string' ? [value] : value);
