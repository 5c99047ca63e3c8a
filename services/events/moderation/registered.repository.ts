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

/** Lets offers at these events hold for so many hours from now, but not beyond the start, nor beyond the end of what has begun. */
export async function renewOffers(tx: EntityManager, eventIds: readonly string[], now: Date, hours: number): Promise<void> {
  await tx.query(
    `UPDATE registrations r SET offered_until = least($2::timestamptz + make_interval(hours => $3), CASE WHEN s.starts_at > $2 THEN s.starts_at ELSE s.ends_at END)
       FROM seatings s WHERE s.id = coalesce(r.shift_id, r.event_id) AND r.event_id = ANY($1) AND r.status = 'OFFERED'`,
    [eventIds, now, hours],
  );
}
