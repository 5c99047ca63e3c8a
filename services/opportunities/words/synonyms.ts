import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../project-folder.ts';

/** What the file of synonyms says. */
export interface Synonyms {
  /** Words and short phrases that mean the same. */
  readonly groups: readonly (readonly string[])[];
  /** Phrases in lower case that need no quotes. */
  readonly phrases: readonly string[];
  /** Last parts of compounds that need not be found. */
  readonly light: readonly string[];
  /** Words in lower case that say nothing beside others. */
  readonly passing: readonly string[];
}

const KEYS = ['groups', 'phrases', 'light', 'passing'] as const;

const MOST_GROUPS = 2000;
const MOST_MEMBERS = 12;
const MEMBER = /^[\p{L}\p{M}]+([ -][\p{L}\p{M}]+){0,3}$/u;

function membersOf(value: unknown, where: string, least: number, most = MOST_MEMBERS): string[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) throw new Error(`${where} must be a list of ${least} to ${most} words.`);
  return value.map((member: unknown, index) => {
    if (typeof member !== 'string' || member.length > 60 || !MEMBER.test(member)) {
      throw new Error(`${where}, entry ${index + 1}: must be one to four words of letters, at most 60 characters.`);
    }
    return member.normalize('NFC');
  });
}

/**
 * Reads a file of synonyms.
 *
 * @throws Error that says which group and entry cannot be read, or which word stands in two groups
 */
export function parseSynonyms(yaml: string): Synonyms {
  const file: unknown = parse(yaml);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) throw new Error('The synonyms must have "groups", "phrases", "light" and "passing".');
  const unknown = Object.keys(file).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) throw new Error(`The synonyms have "${unknown}"; only ${KEYS.join(', ')} mean something.`);
  const { groups = [], phrases = [], light = [], passing = [] } = file as Partial<Record<(typeof KEYS)[number], unknown>>;
  if (!Array.isArray(groups) || groups.length > MOST_GROUPS) throw new Error(`"groups" must be a list of at most ${MOST_GROUPS} groups.`);
  const read = groups.map((group: unknown, index) => membersOf(group, `Group ${index + 1}`, 2));
  const seen = new Map<string, number>();
  for (const [index, group] of read.entries()) {
    for (const member of group.map((word) => word.toLowerCase())) {
      const before = seen.get(member);
      if (before !== undefined) throw new Error(`"${member}" stands in group ${before + 1} and in group ${index + 1}; put both into one.`);
      seen.set(member, index);
    }
  }
  const lower = (words: unknown, key: string): string[] => membersOf(words, `"${key}"`, 0, MOST_GROUPS).map((word) => word.toLowerCase());
  return { groups: read, phrases: lower(phrases, 'phrases'), light: membersOf(light, '"light"', 0, MOST_GROUPS), passing: lower(passing, 'passing') };
}

/** The synonyms of this installation. @throws Error that names the file and what is wrong with it */
export function readSynonyms(path = join(projectFolder(), 'services/opportunities/words/synonyms.yaml')): Synonyms {
  try {
    return parseSynonyms(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
