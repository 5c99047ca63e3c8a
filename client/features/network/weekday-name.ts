import type { I18n } from '@lingui/core';
import { weekdayInWords } from '../../shared/time/dates.ts';

/** "Montag" for 1 to "Sonntag" for 7. */
export const weekdayName = (weekday: number, i18n: I18n): string => weekdayInWords(`2024-01-0${weekday}`, i18n);

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
