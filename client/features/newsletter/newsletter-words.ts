import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { NewsletterStatus } from '../../generated/graphql.ts';
import { momentInWords } from '../../shared/time/dates.ts';

/** A number of people as the service tells it: exactly, by fives, or not at all below five. */
export function countInWords({ atLeast, isExact }: { readonly atLeast?: number | null; readonly isExact: boolean }, i18n: I18n): string {
  if (atLeast === null || atLeast === undefined) return i18n._(msg`fewer than 5 people`);
  return isExact ? i18n._(msg`${plural(atLeast, { one: '# person', other: '# people' })}`) : i18n._(msg`at least ${atLeast} people`);
}

/** Where a newsletter stands: "Entwurf", "Geht am Samstag, 5. Dezember, 10 Uhr hinaus", "Wird gerade verschickt", "Verschickt am ...". */
export function newsletterStatusInWords({ status, scheduledAt }: { readonly status: NewsletterStatus; readonly scheduledAt?: string | null }, now: string, i18n: I18n): string {
  if (status === 'DRAFT' || !scheduledAt) return i18n._(msg`Draft`);
  if (status === 'SENDING') return i18n._(msg`Is being sent just now`);
  const when = momentInWords(scheduledAt, now, i18n);
  return status === 'SCHEDULED' ? i18n._(msg`Goes out: ${when}`) : i18n._(msg`Sent: ${when}`);
}
