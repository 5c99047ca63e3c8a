import type { I18n } from '@lingui/core';
import { dayInWords, eventTimeInWords } from '../../shared/time/dates.ts';
import type { EventTime } from '../../shared/time/dates.ts';

/** When an event is, without the day on which it begins: "10 bis 12 Uhr", "18 Uhr bis Sonntag, 6. Dezember, 14 Uhr". For lists that have the day as a heading. */
export function timeOfDayInWords(event: EventTime, now: string, i18n: I18n): string {
  const words = eventTimeInWords(event, now, i18n);
  const day = `${dayInWords(event.startsAt, now, i18n, { timeZone: event.timeZone })}, `;
  return words.startsWith(day) ? words.slice(day.length) : words;
}
