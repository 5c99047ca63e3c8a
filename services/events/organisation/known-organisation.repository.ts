import type { DataSource, EntityManager } from 'typeorm';
import type { KnownOrganisation } from './known-organisation.ts';

/** Writes what is newer than what is known. */
export async function saveKnownOrganisations(db: DataSource | EntityManager, organisations: readonly KnownOrganisation[]): Promise<void> {
  await db.query(
    `INSERT INTO known_organisations AS k (id, status, name, version)
     SELECT id, status, name, version FROM json_to_recordset($1) AS news(id uuid, status text, name text, version integer)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, name = excluded.name, version = excluded.version WHERE k.version < excluded.version`,
    [JSON.stringify(organisations)],
  );
}

/** How this subgraph's copy says that an organisation stands; undefined while it knows nothing. */
export async function findStanding(db: DataSource | EntityManager, organisationId: string): Promise<string | undefined> {
  const [row] = await db.query('SELECT status FROM known_organisations WHERE id = $1', [organisationId]);
  return row?.status;
}

/** The same, held until the transaction ends. */
export async function holdStanding(tx: EntityManager, organisationId: string): Promise<string | undefined> {
  const [row] = await tx.query('SELECT status FROM known_organisations WHERE id = $1 FOR SHARE', [organisationId]);
  return row?.status;
}
