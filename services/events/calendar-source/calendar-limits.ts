import type { DataSource } from 'typeorm';
import { keyFor } from '../../shared/keys.ts';
import { type Limits, openLimits } from '../../shared/limits.ts';

/** How often a person may have calendars read. */
const RULES = { calendar: { points: 60, seconds: 3600 } };

/** They count beside those of registrations, which are cleaned up by the hour. */
export function openCalendarLimits(db: DataSource, secret: string): Limits<'calendar'> {
  return openLimits({ db, schema: 'events', table: 'registration_limits', secret: keyFor(secret, 'calendar limits'), rules: RULES });
}
