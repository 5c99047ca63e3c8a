import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

/**
 * How long to wait, as the end of a sentence: "in einer Minute", "in etwa 20 Minuten", "in etwa 2 Stunden".
 *
 * @param seconds unknown answers "später"
 */
export function waitInWords(seconds: number | undefined, i18n: I18n): string {
  if (seconds === undefined) return i18n._(msg`later`);
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return i18n._(msg`${plural(minutes, { one: 'in a minute', other: 'in about # minutes' })}`);
  return i18n._(msg`${plural(Math.round(minutes / 60), { one: 'in about an hour', other: 'in about # hours' })}`);
}
