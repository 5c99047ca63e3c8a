import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { dayInWords, weekdayInWords } from '../../shared/time/dates.ts';
import { daysOf, ordinalOf } from './repeat.ts';
import type { RepeatFields } from './repeat.ts';

type Repeating = RepeatFields & { readonly startsOn: string };

function inMonth(weekday: string, ordinal: number): MessageDescriptor {
  switch (ordinal) {
    case 1:
      return msg`every month on the first ${weekday}`;
    case 2:
      return msg`every month on the second ${weekday}`;
    case 3:
      return msg`every month on the third ${weekday}`;
    case 4:
      return msg`every month on the fourth ${weekday}`;
    default:
      return msg`every month on the last ${weekday}`;
  }
}

function pattern({ repeats, startsOn }: Repeating, i18n: I18n): string {
  const weekday = weekdayInWords(startsOn, i18n);
  if (repeats === 'WEEKLY') return i18n._(msg`every ${weekday}`);
  if (repeats === 'BIWEEKLY') return i18n._(msg`every two weeks on ${weekday}`);
  if (repeats === 'MONTHLY_WEEKDAY') return i18n._(inMonth(weekday, ordinalOf(startsOn)));
  const date = Number(startsOn.slice(8));
  return i18n._(msg`every month on day ${date}`);
}

/**
 * How a date comes again: "jeden Dienstag bis 31. März, 18 Termine", "jeden Dienstag, ohne Ende", "jeden Dienstag, 18 Termine, der letzte am 30. März";
 * undefined while something of it is missing, and for a rule that this form does not write.
 */
export function repeatInWords(fields: Repeating, now: string, i18n: I18n): string | undefined {
  const days = daysOf(fields);
  const last = days.at(-1);
  if (last === undefined) return undefined;
  const often = pattern(fields, i18n);
  const day = (value: string) => dayInWords(value, now, i18n, { weekday: false });
  const count = days.length;
  if (fields.repeatEnd === 'NEVER') return i18n._(msg`${often}, without an end`);
  if (fields.repeatEnd === 'COUNT') {
    const end = day(last);
    return i18n._(msg`${often}, ${plural(count, { one: '# date', other: '# dates' })}, the last on ${end}`);
  }
  const until = day(fields.repeatUntil);
  return i18n._(msg`${often} until ${until}, ${plural(count, { one: '# date', other: '# dates' })}`);
}
