import { parse } from 'yaml';
import { interestFields } from '../interest/interests.ts';

/** What the file of synonyms says. */
export interface Synonyms {
  /** Words and short phrases that mean the same. */
  readonly groups: readonly (readonly string[])[];
  /** A word with others that are kinds of it: it finds them, and they do not find it. */
  readonly narrower: readonly { readonly word: string; readonly finds: readonly string[] }[];
  /** Ids of interests with the words that name them. */
  readonly interests: readonly { readonly id: string; readonly words: readonly string[] }[];
  /** Phrases in lower case that need no quotes. */
  readonly phrases: readonly string[];
  /** Words, also last parts of compounds, that need not be found beside others. */
  readonly light: readonly string[];
  /** Words in lower case that say nothing beside others. */
  readonly passing: readonly string[];
  /** Compounds that are not about their parts. */
  readonly whole: readonly string[];
  /** Nouns that compounds are made of, whether somebody has written them or not. */
  readonly parts: readonly string[];
}

const KEYS = ['groups', 'narrower', 'interests', 'phrases', 'light', 'passing', 'whole', 'parts'] as const;

const MOST_GROUPS = 2000;
const MOST_MEMBERS = 24;
const MEMBER = /^[\p{L}\p{M}\d]+([ -][\p{L}\p{M}\d]+){0,3}$/u;

const isOneWord = (member: string): boolean => !/[ -]/.test(member);

function membersOf(value: unknown, where: string, least: number, most = MOST_MEMBERS): string[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) throw new Error(`${where} must be a list of ${least} to ${most} words.`);
  return value.map((member: unknown, index) => {
    if (typeof member !== 'string' || member.length > 60 || !MEMBER.test(member)) {
      throw new Error(`${where}, entry ${index + 1}: must be one to four words of letters and digits, at most 60 characters.`);
    }
    return member.normalize('NFC');
  });
}

function groupsOf(groups: unknown): string[][] {
  if (!Array.isArray(groups) || groups.length > MOST_GROUPS) throw new Error(`"groups" must be a list of at most ${MOST_GROUPS} groups.`);
  const read = groups.map((group: unknown, index) => membersOf(group, `Group ${index + 1}`, 2));
  const seen = new Map<string, number>();
  for (const [index, group] of read.entries()) {
    if (!group.some(isOneWord)) throw new Error(`Group ${index + 1} must have an entry of one word.`);
    for (const member of group.map((word) => word.toLowerCase())) {
      const before = seen.get(member);
      if (before !== undefined) throw new Error(`"${member}" stands in group ${before + 1} and in group ${index + 1}; put both into one.`);
      seen.set(member, index);
    }
  }
  return read;
}

function listsOf(value: unknown, key: string): [string, string[]][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`"${key}" must have a list of words under each entry.`);
  return Object.entries(value).map(([name, words]) => [name, membersOf(words, `"${key}", ${name}`, 1)]);
}

const interestIds = new Set<string>(interestFields.flatMap((field) => [field, ...field.children]).map(({ id }) => id));

function knownInterest(id: string): string {
  if (!interestIds.has(id)) throw new Error(`"interests", ${id}: is no interest.`);
  return id;
}

/**
 * Reads a file of synonyms.
 *
 * @throws Error that says which group and entry cannot be read, which word stands in two groups, or which interest is none
 */
export function parseSynonyms(yaml: string): Synonyms {
  const file: unknown = parse(yaml);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new Error('The synonyms must have "groups" and the like.');
  const unknown = Object.keys(file).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) throw new Error(`The synonyms have "${unknown}"; only ${KEYS.join(', ')} mean something.`);
  const { groups = [], narrower = {}, interests = {}, phrases = [], light = [], passing = [], whole = [], parts = [] } = file as Partial<Record<(typeof KEYS)[number], unknown>>;
  const words = (value: unknown, key: string): string[] => membersOf(value, `"${key}"`, 0, MOST_GROUPS);
  const lower = (value: unknown, key: string): string[] => words(value, key).map((word) => word.toLowerCase());
  return {
    groups: groupsOf(groups),
    narrower: listsOf(narrower, 'narrower').map(([word, finds]) => ({ word: membersOf([word], '"narrower"', 1)[0] ?? word, finds })),
    interests: listsOf(interests, 'interests').map(([id, named]) => ({ id: knownInterest(id), words: named })),
    phrases: lower(phrases, 'phrases'), light: words(light, 'light'), passing: lower(passing, 'passing'), whole: words(whole, 'whole'), parts: words(parts, 'parts'),
  };
}
