import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { VolunteerProfile } from '../profile/profile.ts';
import { CONTACT_CAP, LOOKED_AT } from './finding.codes.ts';
import type { ReachableCell } from './reach.ts';

/** How often a volunteer was invited of late. */
export interface Contacts {
  /** By anybody, within the days of the cap. */
  readonly recent: number;
  /** Whether the same organisation did, within its own days. */
  readonly bySame: boolean;
  /** By anybody, within the days of one organisation; null when nobody did. */
  readonly lastInvitedAt: Date | null;
}

export type FoundVolunteer = VolunteerProfile & Contacts;

export interface Around {
  /** Nearest first; none when it does not matter where somebody is. */
  readonly cells: readonly ReachableCell[];
  /** Whether the work can be done from anywhere. */
  readonly isFromAfar: boolean;
  /** One of these is among the interests of whoever fits. */
  readonly interestIds: readonly string[];
  readonly organisationId: string;
  /** Who asks, and is not found by themselves. */
  readonly but: string;
  readonly now: Date;
}

const SPAN = Math.max(CONTACT_CAP.days, CONTACT_CAP.daysPerOrganisation);

/** Of the person `v.person_id`; $1 is the organisation, $2 now. */
const CONTACTS = `SELECT count(*) FILTER (WHERE i.invited_at > $2::timestamptz - interval '${CONTACT_CAP.days} days')::int AS recent,
    coalesce(bool_or(i.organisation_id = $1 AND i.invited_at > $2::timestamptz - interval '${CONTACT_CAP.daysPerOrganisation} days'), false) AS "bySame", max(i.invited_at) AS "lastInvitedAt"
   FROM volunteer_invitations i WHERE i.person_id = v.person_id AND i.invited_at > $2::timestamptz - interval '${SPAN} days'`;

/**
 * Volunteers who may be found and who might come, in one statement whose work does not grow with their number: it walks the cells from the nearest
 * outwards and stops after `LOOKED_AT`; of those for whom the way does not matter it takes the profiles that were changed last.
 */
export const FIND_VOLUNTEERS = (columns: string) => `WITH looked AS (
   (SELECT near.* FROM unnest($3::int[], $4::float8[]) AS c(cell, km)
     CROSS JOIN LATERAL (SELECT p.* FROM volunteer_profiles p WHERE p.is_findable AND p.cell = c.cell AND p.radius_km >= c.km LIMIT ${LOOKED_AT}) near LIMIT ${LOOKED_AT})
   UNION
   (SELECT p.* FROM volunteer_profiles p WHERE p.is_findable ORDER BY p.changed_at DESC, p.id DESC LIMIT CASE WHEN $5::boolean THEN ${LOOKED_AT} ELSE 0 END))
 SELECT ${columns}, contacts.*
   FROM looked v CROSS JOIN LATERAL (${CONTACTS}) contacts
  WHERE v.cell IS NOT NULL AND v.interest_ids && $6::text[] AND v.person_id <> $7`;

export async function findVolunteers(db: DataSource, { cells, isFromAfar, interestIds, organisationId, but, now }: Around): Promise<FoundVolunteer[]> {
  const rows = await db.query(FIND_VOLUNTEERS(columnsOf(db, VolunteerProfile, 'v')), [
    organisationId, now, cells.map(({ cell }) => cell), cells.map(({ km }) => km), isFromAfar, interestIds, but,
  ]);
  return entitiesOf(VolunteerProfile, rows) as FoundVolunteer[];
}

/** A profile that may be found, held until the transaction ends, so that of several invitations at once each sees those before it; null when it may not. */
export async function holdVolunteer(tx: EntityManager, profileId: string): Promise<VolunteerProfile | null> {
  const rows = await tx.query(`SELECT ${columnsOf(tx, VolunteerProfile, 'v')} FROM volunteer_profiles v WHERE v.id = $1 AND v.is_findable FOR UPDATE`, [profileId]);
  return entitiesOf(VolunteerProfile, rows)[0] ?? null;
}

/** How often the person of a profile was invited of late. */
export async function findContacts(tx: EntityManager, personId: string, organisationId: string, now: Date): Promise<Contacts> {
  const [row] = await tx.query(`SELECT contacts.* FROM (SELECT $3::uuid AS person_id) v CROSS JOIN LATERAL (${CONTACTS}) contacts`, [organisationId, now, personId]);
  return row;
}
