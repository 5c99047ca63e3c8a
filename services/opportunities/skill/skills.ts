import type { Labels } from '../interest/interest-definition.ts';

/** Something that a volunteer can do and that a posting may ask for. `id` is kebab-case English and unique. */
export interface SkillDefinition {
  readonly id: string;
  readonly labels: Labels;
}

const skill = <const Id extends string>(id: Id, de: string, en: string) => ({ id, labels: { de, en } });

/**
 * The skills that can be offered and asked for, in the order in which they are shown.
 * At most 31, so that a posting's skills fit one 32-bit mask. The labels are our own.
 */
export const skills = [
  skill('listening', 'Zuhören und begleiten', 'Listening and keeping company'),
  skill('childcare', 'Kinder betreuen', 'Looking after children'),
  skill('teaching', 'Erklären und unterrichten', 'Explaining and teaching'),
  skill('storytelling', 'Vorlesen und erzählen', 'Reading and telling stories'),
  skill('translating', 'Übersetzen und dolmetschen', 'Translating and interpreting'),
  skill('nursing', 'Pflegen', 'Nursing'),
  skill('first-aid', 'Erste Hilfe', 'First aid'),
  skill('cooking', 'Kochen und backen', 'Cooking and baking'),
  skill('sewing', 'Nähen und Handarbeit', 'Sewing and needlework'),
  skill('handiwork', 'Handwerklich arbeiten', 'Handiwork'),
  skill('repairing', 'Geräte reparieren', 'Repairing appliances'),
  skill('gardening', 'Gärtnern', 'Gardening'),
  skill('animal-care', 'Mit Tieren umgehen', 'Handling animals'),
  skill('physical-work', 'Kräftig anpacken', 'Physical work'),
  skill('driving', 'Auto fahren', 'Driving'),
  skill('coaching', 'Sport anleiten', 'Coaching sport'),
  skill('singing', 'Singen', 'Singing'),
  skill('instruments', 'Ein Instrument spielen', 'Playing an instrument'),
  skill('photography', 'Fotografieren und filmen', 'Photography and film'),
  skill('design', 'Gestalten', 'Graphic design'),
  skill('writing', 'Texte schreiben', 'Writing'),
  skill('social-media', 'Soziale Medien', 'Social media'),
  skill('websites', 'Internetseiten pflegen', 'Looking after websites'),
  skill('computers', 'Computer und Handy erklären', 'Help with computers and phones'),
  skill('organising', 'Organisieren', 'Organising'),
  skill('moderating', 'Gruppen moderieren', 'Facilitating groups'),
  skill('office-work', 'Büroarbeit', 'Office work'),
  skill('accounting', 'Buchhaltung und Kasse', 'Bookkeeping'),
  skill('fundraising', 'Spenden und Fördermittel gewinnen', 'Fundraising'),
  skill('legal-knowledge', 'Recht und Ämter', 'Law and public offices'),
] as const satisfies readonly SkillDefinition[];

/** Id of a skill. */
export type SkillId = (typeof skills)[number]['id'];
