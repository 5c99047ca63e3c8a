import type { DataSource } from 'typeorm';
import { keyFor } from '../../shared/keys.ts';
import { type LimitRule, type Limits, openLimits } from '../../shared/limits.ts';

/** How often: by one person (registering, asking for similar names, pictures, documents, lists, trials of newsletters), for invitations by one organisation and to one address, for objections from one network connection, and for newsletters from one network connection and with one address. */
export const ORGANISATION_LIMITS = {
  register: { points: 10, seconds: 86_400 },
  similar: { points: 120, seconds: 3600 },
  list: { points: 60, seconds: 3600 },
  picture: { points: 40, seconds: 3600 },
  document: { points: 60, seconds: 3600 },
  invite: { points: 30, seconds: 86_400 },
  invited: { points: 5, seconds: 86_400 },
  newsletterTest: { points: 20, seconds: 3600 },
  newsletterClient: { points: 40, seconds: 3600 },
  objection: { points: 20, seconds: 3600 },
  newsletterAddress: { points: 5, seconds: 86_400 },
} as const satisfies Record<string, LimitRule>;
export type OrganisationLimit = keyof typeof ORGANISATION_LIMITS;

/** Opens the limits of this subgraph; they count in PostgreSQL for all processes. */
export function openOrganisationLimits(db: DataSource, secret: string): Limits<OrganisationLimit> {
  return openLimits({ db, schema: 'organisations', table: 'organisation_limits', secret: keyFor(secret, 'organisation limits'), rules: ORGANISATION_LIMITS });
}
