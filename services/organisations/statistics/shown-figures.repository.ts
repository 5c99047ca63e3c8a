import type { DataSource, EntityManager } from 'typeorm';

/** The names of the figures that networks show, in the order of the ids. */
export async function findShownFigures(db: DataSource, networkIds: readonly string[]): Promise<string[][]> {
  const rows: { id: string; figures: string[] }[] = await db.query('SELECT network_id AS id, figures FROM shown_figures WHERE network_id = ANY($1)', [networkIds]);
  const byId = new Map(rows.map(({ id, figures }) => [id, figures]));
  return networkIds.map((id) => byId.get(id) ?? []);
}

/** Writes which figures a network shows. */
export async function saveShownFigures(tx: EntityManager, networkId: string, figures: readonly string[]): Promise<void> {
  await tx.query('INSERT INTO shown_figures (network_id, figures) VALUES ($1, $2) ON CONFLICT (network_id) DO UPDATE SET figures = excluded.figures', [networkId, figures]);
}

/** Counts a change of a network that is still at `version`. @returns whether it was */
export async function countNetworkChange(tx: EntityManager, id: string, version: number): Promise<boolean> {
  const [rows] = await tx.query('UPDATE networks SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id', [id, version]);
  return rows.length > 0;
}
