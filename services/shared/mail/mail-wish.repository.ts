import type { DataSource, EntityManager } from 'typeorm';

/** What was said for an address; kinds about which nothing was said are missing. */
export async function findWishes(db: DataSource | EntityManager, addressMark: string): Promise<ReadonlyMap<string, boolean>> {
  const rows: { kind: string; isWanted: boolean }[] = await db.query('SELECT kind, is_wanted AS "isWanted" FROM notification_choices WHERE address_mark = $1', [addressMark]);
  return new Map(rows.map(({ kind, isWanted }) => [kind, isWanted]));
}

/** Remembers what was said, all at once. */
export async function saveWishes(db: DataSource | EntityManager, addressMark: string, wishes: ReadonlyMap<string, boolean>, now: Date): Promise<void> {
  await db.query(
    `INSERT INTO notification_choices (address_mark, kind, is_wanted, changed_at)
     SELECT $1, kind, is_wanted, $4 FROM unnest($2::text[], $3::boolean[]) AS said (kind, is_wanted)
     ON CONFLICT (address_mark, kind) DO UPDATE SET is_wanted = excluded.is_wanted, changed_at = excluded.changed_at
      WHERE notification_choices.is_wanted <> excluded.is_wanted`,
    [addressMark, [...wishes.keys()], [...wishes.values()], now],
  );
}
