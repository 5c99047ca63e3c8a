import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TimeSlot } from '../../generated/graphql.ts';
import type { Locale } from '../i18n/locale.ts';

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export const PARTS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type Day = (typeof DAYS)[number];
export type Part = (typeof PARTS)[number];

/** The 21 slots in the order of the week. */
export const SLOTS: readonly TimeSlot[] = DAYS.flatMap((day) => PARTS.map((part) => `${day}_${part}` as const));

const partLabels = { MORNING: msg`mornings`, AFTERNOON: msg`afternoons`, EVENING: msg`evenings` };

const DAY_NAMES = {
  de: { long: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'], short: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] },
  en: { long: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
} as const;

/** "Samstag" or "Sa"; "Saturday" or "Sat". */
export const dayName = (day: Day, locale: Locale, length: 'long' | 'short'): string => DAY_NAMES[locale][length][DAYS.indexOf(day)] ?? day;

/** "vormittags", "nachmittags", "abends"; "mornings", ... */
export const partName = (part: Part, i18n: I18n): string => i18n._(partLabels[part]);

/** One slot: "Samstag vormittags", "Saturday mornings". */
export function slotName(slot: TimeSlot, i18n: I18n, length: 'long' | 'short' = 'long'): string {
  const [day, part] = slot.split('_') as [Day, Part];
  return `${dayName(day, i18n.locale as Locale, length)} ${partName(part, i18n)}`;
}

/**
 * Several slots, days with the same parts together: "Mo bis Fr vormittags und nachmittags; Sa abends". Three days or more in a
 * row become a range. An empty list answers ''.
 */
export function slotsInWords(slots: readonly TimeSlot[], i18n: I18n): string {
  const locale = i18n.locale as Locale;
  const groups = new Map<string, { parts: Part[]; days: number[] }>();
  DAYS.forEach((day, index) => {
    const parts = PARTS.filter((part) => slots.includes(`${day}_${part}`));
    if (parts.length === 0) return;
    const group = groups.get(parts.join()) ?? { parts, days: [] };
    group.days.push(index);
    groups.set(parts.join(), group);
  });
  const and = new Intl.ListFormat(locale, { type: 'conjunction', style: locale === 'en' ? 'short' : 'long' });
  return [...groups.values()]
    .map(({ parts, days }) => `${daysInWords(days, i18n)} ${and.format(parts.map((part) => partName(part, i18n)))}`)
    .join('; ');
}

function daysInWords(days: readonly number[], i18n: I18n): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (index: number | undefined) => dayName(DAYS[index ?? 0] ?? 'MONDAY', i18n.locale as Locale, 'short');
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])} ${i18n._(msg({ message: 'to', context: 'from Monday to Friday' }))} ${name(run.at(-1))}`] : run.map(name)))
    .join(', ');
}
