import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { VerificationSubject } from './verification.codes.ts';

/** A check that ends soon (ENDING) or has ended (LAPSED). */
export interface DueCheck {
  readonly networkId: string;
  readonly organisationId: string;
  readonly subject: VerificationSubject;
  readonly stage: 'ENDING' | 'LAPSED';
  readonly validUntil: string;
}

/**
 * Notes of which checks coordinators have to hear on a day: those of verified organisations that no newer one replaces and that end by `until`,
 * each once before its end and once after it.
 */
export async function noteDueChecks(tx: EntityManager, { day, until }: { day: string; until: string }): Promise<DueCheck[]> {
  return tx.query(
    `WITH due AS (
       SELECT v.id, v.subject, v.valid_until, o.id AS organisation_id, o.network_id, CASE WHEN v.valid_until < $1::date THEN 'LAPSED' ELSE 'ENDING' END AS stage
         FROM verifications v JOIN organisations o ON o.id = v.organisation_id
        WHERE v.valid_until <= $2::date AND o.status = 'VERIFIED' AND o.network_id IS NOT NULL
          AND NOT EXISTS (SELECT FROM verifications n WHERE n.organisation_id = v.organisation_id AND n.subject = v.subject AND (n.checked_on, n.id) > (v.checked_on, v.id))
     ), noted AS (
       INSERT INTO check_reminders (verification_id, stage, reminded_on) SELECT id, stage, $1::date FROM due ON CONFLICT DO NOTHING RETURNING verification_id, stage
     )
     SELECT due.network_id AS "networkId", due.organisation_id AS "organisationId", due.subject, due.stage, due.valid_until AS "validUntil"
       FROM noted JOIN due ON due.id = noted.verification_id ORDER BY due.network_id, due.valid_until, due.id`,
    [day, until],
  );
}

/** Ids of the people who coordinate a network. */
export async function findCoordinatorIds(db: DataSource | EntityManager, networkId: string): Promise<string[]> {
  const rows = await db.query('SELECT person_id AS id FROM coordinators WHERE network_id = $1 ORDER BY person_id', [networkId]);
  return rows.map(({ id }: { id: string }) => id);
}

/** Where a coordinator's mail goes; null when they do not coordinate the network (any more). */
export interface CoordinatorForMail {
  readonly email: string;
  readonly name: string | null;
  readonly locale: Locale;
  readonly networkName: string;
}

export async function findCoordinator(db: DataSource, networkId: string, personId: string): Promise<CoordinatorForMail | null> {
  const [row] = await db.query(
    `SELECT p.email, p.name, p.locale, n.name AS "networkName" FROM coordinators c JOIN people p ON p.id = c.person_id JOIN networks n ON n.id = c.network_id
      WHERE c.network_id = $1 AND c.person_id = $2`,
    [networkId, personId],
  );
  return row ?? null;
}

/** A check in a reminder. */
export interface RemindedCheck {
  readonly organisationName: string;
  readonly subject: VerificationSubject;
  readonly validUntil: string;
}

/** The checks of a network that coordinators had to hear of on a day, soonest first, at most `limit`. */
export async function findRemindedChecks(db: DataSource, networkId: string, day: string, limit: number): Promise<RemindedCheck[]> {
  return db.query(
    `SELECT o.name AS "organisationName", v.subject, v.valid_until AS "validUntil"
       FROM check_reminders r JOIN verifications v ON v.id = r.verification_id JOIN organisations o ON o.id = v.organisation_id
      WHERE r.reminded_on = $2 AND o.network_id = $1 ORDER BY v.valid_until, v.id LIMIT $3`,
    [networkId, day, limit],
  );
}
