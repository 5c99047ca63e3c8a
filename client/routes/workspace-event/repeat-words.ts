import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { ruleInWords } from '../../features/event/rule-in-words.ts';
import { dayInWords } from '../../shared/time/dates.ts';
import { daysOf, ruleOf } from './repeat.ts';
import type { RepeatFields } from './repeat.ts';

/**
 * How a date comes again: "Jeden Dienstag, bis 31. März, 18 Termine", "Jeden Dienstag, ohne Ende", "Jeden Dienstag, 18 Termine, der letzte am 30. März";
 * undefined while something of it is missing, and for a rule that this form does not write.
 */
export function repeatInWords(fields: RepeatFields & { readonly startsOn: string }, now: string, i18n: I18n): string | undefined {
  const days = daysOf(fields);
  const last = days.at(-1);
  if (last === undefined) return undefined;
  const often = ruleInWords({ rule: ruleOf(fields), startsAt: `${fields.startsOn}T12:00:00Z`, timeZone: 'UTC' }, now, i18n);
  if (often === null) return undefined;
  const count = days.length;
  if (fields.repeatEnd === 'NEVER') return i18n._(msg`${often}, without an end`);
  if (fields.repeatEnd === 'UNTIL') return i18n._(msg`${often}, ${plural(count, { one: '# date', other: '# dates' })}`);
  const end = dayInWords(last, now, i18n, { weekday: false });
  return i18n._(msg`${often}, ${plural(count, { one: '# date', other: '# dates' })}, the last on ${end}`);
}
