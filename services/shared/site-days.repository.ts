import { SITE_ZONE } from './site-days.ts';

/** SQL: the day of a moment where the site is. */
export const dayIn = (moment: string): string => `((${moment}) AT TIME ZONE '${SITE_ZONE}')::date`;
/** SQL: the first moment of a day where the site is. */
export const startOf = (day: string): string => `((${day})::date::timestamp AT TIME ZONE '${SITE_ZONE}')`;
