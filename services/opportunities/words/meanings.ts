import type { Synonyms } from './synonyms.ts';

/** Some words (or phrases), each of which finds all of what is beside them. */
export interface Meanings {
  readonly heads: readonly string[];
  readonly finds: readonly string[];
  /** Lexemes of interests that are found as well. */
  readonly interests: readonly string[];
}

/** A phrase that is looked for as one. */
export interface Phrase {
  /** How it begins, in lower case; in every text that `pattern` fits. */
  readonly start: string;
  /** A regular expression of PostgreSQL without anchors: the phrase with its adjectives and nouns in any case and number. */
  readonly pattern: string;
  /** A word that means the same and is looked for in its place; null when the phrase is looked for as it stands. */
  readonly instead: string | null;
}

/** The lexeme by which postings are found that carry an interest. No word that somebody types becomes it. */
export const interestLexeme = (id: string): string => `#${id}`;

const ENDINGS = /(e|en|er|em|es|n|s)$/;
/** Whether it is several words. */
export const isPhrase = (word: string): boolean => / |-/.test(word);

const SPELLINGS: Readonly<Record<string, string>> = { ä: '(ä|ae|a)', ö: '(ö|oe|o)', ü: '(ü|ue|u)', ß: '(ß|ss)', é: '(é|e)' };

function patternOf(phrase: string): Pick<Phrase, 'start' | 'pattern'> {
  const stems = phrase.toLowerCase().split(/[ -]/).map((word) => (word.length > 4 ? word.replace(ENDINGS, '') : word));
  const spelled = stems.map((stem) => stem.replaceAll(/[äöüßé]/g, (letter) => SPELLINGS[letter] ?? letter));
  return { start: /^[^äöüßé]*/.exec(stems[0] ?? '')?.[0] ?? '', pattern: spelled.map((stem) => `${stem}(e|en|er|em|es|n|s)?`).join('[ -]+') };
}

/** What finds what: the members of a group each other, a word the narrower ones with their groups, and the names of an interest, with words that are wider, what carries it. */
export function meaningsOf({ groups, narrower, interests }: Pick<Synonyms, 'groups' | 'narrower' | 'interests'>): Meanings[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((member) => [member.toLowerCase(), group] as const)));
  const withGroup = (word: string): readonly string[] => groupOf.get(word.toLowerCase()) ?? [word];
  return [
    ...groups.map((group) => ({ heads: group, finds: group, interests: [] })),
    ...narrower.map(({ word, finds }) => ({ heads: withGroup(word), finds: finds.flatMap(withGroup), interests: [] })),
    ...interests.map(({ id, words }) => {
      const names = words.flatMap(withGroup);
      const wider = narrower.filter(({ finds }) => finds.flatMap(withGroup).some((word) => names.includes(word))).flatMap(({ word }) => withGroup(word));
      return { heads: [...names, ...wider], finds: [], interests: [interestLexeme(id)] };
    }),
  ];
}

/** The phrases, the longest first: those that stand as they are, and those of a group, which its first single word stands in for. */
export function phrasesOf({ groups, phrases }: Pick<Synonyms, 'groups' | 'phrases'>): Phrase[] {
  const ofGroups = groups.flatMap((group) => {
    const instead = group.find((member) => !isPhrase(member)) ?? null;
    return group.filter(isPhrase).map((phrase) => ({ ...patternOf(phrase), instead }));
  });
  const all = [...ofGroups, ...phrases.map((phrase) => ({ start: phrase, pattern: phrase, instead: null }))];
  return [...new Map(all.toReversed().map((phrase) => [phrase.pattern, phrase])).values()];
}
