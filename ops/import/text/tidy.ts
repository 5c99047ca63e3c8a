// Everything of category Cc but tab and line feed, and the characters that turn the direction of what follows.
const CONTROL = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of text: composed (NFC), well-formed, without control characters, every run of blanks one blank, none at the ends. */
export function tidyLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/[\t\n\r]/g, ' ').replace(CONTROL, '').replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** Several lines: as `tidyLine`, but line breaks stay; no blanks at line ends (two would be a break in Markdown) and no more than one empty line in a row. */
export function tidyBlock(text: string): string {
  const lines = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROL, '').split('\n');
  return lines.map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/**
 * Cuts an over-long text after the last whole word, with an ellipsis.
 * @param most characters (code points), at least 2, the ellipsis included
 */
export function cutAtWord(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const head = characters.slice(0, most - 1).join('');
  const nextIsBlank = /\s/u.test(characters[most - 1] ?? '');
  const whole = nextIsBlank ? head : head.replace(/\s\S*$/u, '');
  const kept = whole.length < head.length / 2 ? head : whole;
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
}
