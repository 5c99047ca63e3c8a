import type { FieldProblem } from '../../shared/errors.ts';

/** Who must not be recognised, as far as it was said. */
export interface Hidden {
  readonly personName: string;
  readonly street: string;
  readonly phone: string | null;
}

/** Words that stand in names and addresses and tell nobody's. */
const NOBODYS = new Set(['frau', 'herr', 'familie', 'eheleute', 'mrs', 'miss', 'doktor', 'prof', 'von', 'van', 'der', 'und', 'and', 'the']);
const MAIL = /\S@\S+\.\S/u;
/** Seven digits and more, as telephone numbers are typed. */
const NUMBER = /\d(?:[\s()/.–-]*\d){6,}/u;

/** Days as they are typed, which are no telephone numbers. */
const DAY = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}/gu;

const simple = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replace(/str(\.|asse)(?!\p{L})/gu, 'str');

/** The words of a text that are long enough to tell something. */
function wordsOf(text: string): string[] {
  return simple(text).match(/\p{L}{3,}/gu) ?? [];
}

/** The street with its number, `bahnhofstr 7`; null where no number was given. */
function doorOf(street: string): string | null {
  return /^(.*?\d+)/u.exec(simple(street).replace(/\s+/gu, ' ').trim())?.[1] ?? null;
}

/** Whether the door is named, and no other house of the street: `bahnhofstr 7` is not named by `bahnhofstr 71`. */
function names(text: string, door: string): boolean {
  return text.split(door).some((_, part, parts) => part > 0 && !/\p{L}$/u.test(parts[part - 1] ?? '') && !/^\d/u.test(parts[part] ?? ''));
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Whether a text that everybody reads tells who somebody is: a word of their name, their street with its number, their telephone number, or any number or address by which one can reach somebody. */
export function reveals(text: string, { personName, street, phone }: Hidden): boolean {
  if (MAIL.test(text) || NUMBER.test(text.replace(DAY, ' day '))) return true;
  const said = new Set(wordsOf(text));
  if (wordsOf(personName).some((word) => !NOBODYS.has(word) && said.has(word))) return true;
  const door = doorOf(street);
  if (door !== null && names(simple(text).replace(/\s+/gu, ' '), door)) return true;
  const number = digitsOf(phone ?? '');
  return number.length >= 4 && digitsOf(text).includes(number);
}

/** The texts of a posting that everybody reads. */
export type PublicText = 'title' | 'summary' | 'description';
const PUBLIC_TEXTS: readonly PublicText[] = ['title', 'summary', 'description'];

/** Each public text of a posting that tells who somebody is, as a problem of the field of the input in which it was said. */
export function revealingProblems(texts: Readonly<Record<PublicText, string>>, person: Hidden, saidIn: (text: PublicText) => string = (text) => text): FieldProblem[] {
  const told = PUBLIC_TEXTS.filter((text) => reveals(texts[text], person));
  return told.map((text) => ({ path: `input.${saidIn(text)}`, code: 'REVEALS_PERSON', message: 'tells everybody who the person is or how to reach them.' }));
}
