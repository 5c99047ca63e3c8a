import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NewsStatus } from '../../generated/graphql.ts';
import { momentInWords } from '../../shared/time/dates.ts';

/** Where an article stands: "Entwurf", "Wird am Samstag, 5. Dezember, 10 Uhr veröffentlicht", "Veröffentlicht am ...". */
export function newsStatusInWords({ status, publishedAt }: { status: NewsStatus; publishedAt?: string | null }, now: string, i18n: I18n): string {
  if (status === 'DRAFT' || !publishedAt) return i18n._(msg`Draft`);
  const when = momentInWords(publishedAt, now, i18n);
  return status === 'SCHEDULED' ? i18n._(msg`Will be published on ${when}`) : i18n._(msg`Published on ${when}`);
}
