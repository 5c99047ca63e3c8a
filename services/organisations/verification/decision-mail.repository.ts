import type { EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import type { Step } from './lifecycle.ts';

/** Everything that the mail about a decision says. */
export interface DecisionForMail {
  readonly id: string;
  readonly step: Step;
  readonly words: string | null;
  readonly decidedAt: Date;
  readonly mailedAt: Date | null;
  readonly organisationName: string;
  readonly slug: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly networkName: string | null;
}

/** Takes a decision for the time of the transaction: null when it is gone or another worker has it. */
export async function lockDecisionForMail(tx: EntityManager, id: string): Promise<DecisionForMail | null> {
  const [row] = await tx.query(
    `SELECT d.id, d.step, d.words, d.decided_at AS "decidedAt", d.mailed_at AS "mailedAt", o.name AS "organisationName", o.slug,
        o.contact_email AS email, o.contact_locale AS locale, n.name AS "networkName"
       FROM decisions d JOIN organisations o ON o.id = d.organisation_id LEFT JOIN networks n ON n.id = o.network_id
      WHERE d.id = $1 FOR UPDATE OF d SKIP LOCKED`,
    [id],
  );
  return row ?? null;
}

export async function decisionExists(tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query('SELECT 1 FROM decisions WHERE id = $1', [id]);
  return rows.length > 0;
}

export async function markMailed(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query('UPDATE decisions SET mailed_at = $2 WHERE id = $1', [id, now]);
}
