import type { EntityManager } from 'typeorm';

/**
 * The first registration that is under way of each person at these events that are not over, by their start.
 *
 * @param who ALL, or only those of whom a registration at these events was TOLD that they are out of sight
 */
export async function findFirstsUnderWay(tx: EntityManager, eventIds: readonly string[], now: Date, who: 'ALL' | 'TOLD'): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT ON (lower(r.email)) r.id FROM registrations r JOIN seatings s ON s.id = coalesce(r.shift_id, r.event_id)
      WHERE r.event_id = ANY($1) AND r.status IN ('REGISTERED', 'OFFERED', 'WAITING') AND s.ends_at > $2
        AND ($3 OR EXISTS (SELECT FROM registrations o JOIN registration_mails m ON m.registration_id = o.id
                            WHERE o.event_id = ANY($1) AND lower(o.email) = lower(r.email) AND m.kind = 'EVENT_WITHHELD'))
      ORDER BY lower(r.email), s.starts_at, r.id`,
    [eventIds, now, who === 'ALL'],
  );
  return rows.map(({ id }) => id);
}

/** Seats that are offered to somebody, and when what they are for is. */
export interface OpenOffer {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The offers that are open at these events. */
export async function findOffers(tx: EntityManager, eventIds: readonly string[]): Promise<OpenOffer[]> {
  return tx.query(
    `SELECT r.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt" FROM registrations r JOIN seatings s ON s.id = coalesce(r.shift_id, r.event_id)
      WHERE r.event_id = ANY($1) AND r.status = 'OFFERED' ORDER BY r.id`,
    [eventIds],
  );
}
