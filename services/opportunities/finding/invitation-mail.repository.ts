import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { live } from '../opportunity/live.repository.ts';
import type { VolunteerInvitation } from './invitation.ts';

/** Everything that the mail says, and whether there is still a reason to send it. */
export interface InvitationForMail extends Pick<VolunteerInvitation, 'id' | 'name' | 'email' | 'message' | 'status' | 'tokenHash' | 'invitedAt' | 'sentAt' | 'personId'> {
  readonly locale: Locale;
  readonly opportunityTitle: string;
  readonly opportunitySlug: string;
  readonly organisationName: string;
  /** The posting is live, the organisation verified, and the person still wants to be found. */
  readonly holds: boolean;
}

/** Takes an invitation for the time of the transaction: null when it is gone or another worker has it. */
export async function lockForMail(tx: EntityManager, id: string, now: Date): Promise<InvitationForMail | null> {
  const [row] = await tx.query(
    `SELECT i.id, i.name, i.email, i.locale, i.message, i.status, i.token_hash AS "tokenHash", i.invited_at AS "invitedAt", i.sent_at AS "sentAt", i.person_id AS "personId",
        o.title AS "opportunityTitle", o.slug AS "opportunitySlug", k.name AS "organisationName",
        ${live('$2')}
          AND EXISTS (SELECT FROM volunteer_profiles v WHERE v.person_id = i.person_id AND v.is_findable) AS holds
       FROM volunteer_invitations i JOIN opportunities o ON o.id = i.opportunity_id JOIN known_organisations k ON k.id = i.organisation_id
      WHERE i.id = $1 FOR UPDATE OF i SKIP LOCKED`,
    [id, now],
  );
  return row ?? null;
}

export async function invitationExists(db: EntityManager, id: string): Promise<boolean> {
  return (await db.query('SELECT FROM volunteer_invitations WHERE id = $1', [id])).length > 0;
}

export async function markSent(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE volunteer_invitations SET sent_at = $2 WHERE id = $1', [id, now]);
}

/** Forgets what is older; tells how many. */
export async function forgetInvitations(db: DataSource, before: Date): Promise<number> {
  const [, count] = await db.query('DELETE FROM volunteer_invitations WHERE invited_at < $1', [before]);
  return count;
}
