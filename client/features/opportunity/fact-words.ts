import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { agoInWords, dayInWords } from '../../shared/time/dates.ts';
import { dayOf } from '../../shared/time/zone-days.ts';

/** From when to when, as the end of a sentence: "vom 6. Dezember bis 28. Februar 2027", "ab 6. Dezember", "bis 28. Februar 2027"; '' when it is open. What has begun long since is not said. */
export function periodInWords({ startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null }, now: string, i18n: I18n): string {
  const today = dayOf(new Date(now));
  const day = (value: string) => dayInWords(value, now, i18n, { weekday: false });
  const from = startsOn && startsOn > today ? day(startsOn) : '';
  const until = endsOn ? day(endsOn) : '';
  if (startsOn && startsOn === endsOn) return i18n._(msg`on ${until}`);
  if (from && until) return i18n._(msg`from ${from} to ${until}`);
  if (from) return i18n._(msg`from ${from} on`);
  return until && i18n._(msg`until ${until}`);
}

/** "ab 16 Jahren", "bis 27 Jahre", "16 bis 27 Jahre"; '' for every age. */
export function ageInWords({ minimumAge, maximumAge }: { minimumAge?: number | null; maximumAge?: number | null }, i18n: I18n): string {
  const least = typeof minimumAge === 'number' && minimumAge > 0 ? minimumAge : undefined;
  const most = typeof maximumAge === 'number' ? maximumAge : undefined;
  if (least !== undefined && most !== undefined) return i18n._(msg`${least} to ${most} years`);
  if (least !== undefined) return i18n._(msg`${least} years and older`);
  return most === undefined ? '' : i18n._(msg`up to ${most} years`);
}

/** How fresh a posting is: "bestätigt vor 5 Tagen, seit 3. Oktober online". */
export function freshnessInWords({ lastConfirmedAt, publishedAt }: { lastConfirmedAt?: string | null; publishedAt?: string | null }, now: string, i18n: I18n): string {
  const confirmed = lastConfirmedAt ? agoInWords(lastConfirmedAt, now, i18n) : '';
  const published = publishedAt ? dayInWords(publishedAt, now, i18n, { weekday: false }) : '';
  if (confirmed && published) return i18n._(msg`confirmed ${confirmed}, online since ${published}`);
  if (confirmed) return i18n._(msg`confirmed ${confirmed}`);
  return published && i18n._(msg`online since ${published}`);
}
