import type { OpportunityKind } from '../../../services/opportunities/opportunity/opportunity.codes.ts';
import { relativeDays } from '../values/relative-days.ts';
import type { FieldReader } from './field-reader.ts';
import { moment } from './values.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days for which a posting counts as fresh (design: confirmed within 90 days). */
const FRESH_DAYS = 90;
/** Days after which a call for help is over at the latest (design). */
const HELP_REQUEST_DAYS = 14;
const FIELD = 'opportunity.expires';

/**
 * When a posting stops to be shown: `+90 days` from the day of the import (a help request: at most 14), or a date of the list, to its end.
 * Without anything in the mapping it is 90 days.
 */
export function expiryOf(reader: FieldReader, kind: OpportunityKind, now: number): { expiresAt: string; expiryIsRelative: boolean } {
  const most = kind === 'HELP_REQUEST' ? HELP_REQUEST_DAYS : Number.POSITIVE_INFINITY;
  const text = reader.texts(FIELD)[0];
  const days = text === undefined ? FRESH_DAYS : relativeDays(text);
  const fixed = days === undefined ? moment(reader, FIELD, true) : null;
  if (fixed === null) return { expiresAt: inDays(now, Math.min(days ?? FRESH_DAYS, most)), expiryIsRelative: true };
  if (Date.parse(fixed) <= now) reader.warn(FIELD, 'OVER', 'the date is over, so the row is taken but not shown');
  const latest = now + most * DAY;
  return Date.parse(fixed) > latest ? { expiresAt: inDays(now, most), expiryIsRelative: true } : { expiresAt: fixed, expiryIsRelative: false };
}

const inDays = (now: number, days: number): string => new Date(now + days * DAY).toISOString();
