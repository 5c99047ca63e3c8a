const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A name for addresses: lower case, ASCII letters and digits with hyphens, at most 60 characters, the beginning of the id at its end so that it is unique. */
export function slugOf(title: string, id: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return [words, id.slice(0, 8)].filter((part) => part !== '').join('-');
}
