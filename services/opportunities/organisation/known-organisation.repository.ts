import type { DataSource, EntityManager } from 'typeorm';

/** What the organisations subgraph says of an organisation that was made or changed. */
export interface OrganisationChanged {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly status: string;
  readonly networkId: string | null;
  readonly contactEmail: string | null;
  readonly locale: string;
  /** Grows with each change. */
  readonly version: number;
}

/** Writes what is newer than what is known. */
export async function saveKnownOrganisations(db: DataSource | EntityManager, organisations: readonly OrganisationChanged[]): Promise<void> {
  await db.query(
    `INSERT INTO known_organisations AS k (id, slug, name, status, network_id, contact_email, locale, version)
     SELECT id, slug, name, status, "networkId", "contactEmail", locale, version
       FROM json_to_recordset($1) AS news(id uuid, slug text, name text, status text, "networkId" uuid, "contactEmail" text, locale text, version integer)
     ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, status = excluded.status, network_id = excluded.network_id,
        contact_email = excluded.contact_email, locale = excluded.locale, version = excluded.version, updated_at = now()
      WHERE k.version < excluded.version`,
    [JSON.stringify(organisations)],
  );
}

/** How an organisation has answered so far. */
export interface MeasuredResponsiveness {
  readonly organisationId: string;
  /** 0..1. */
  readonly shareAnswered: number;
  /** From 0; null when nothing was answered. */
  readonly medianHours: number | null;
}

/** Writes how known organisations have answered. */
export async function saveResponsiveness(db: DataSource | EntityManager, measured: readonly MeasuredResponsiveness[]): Promise<void> {
  await db.query(
    `UPDATE known_organisations k SET share_answered = m."shareAnswered", median_hours = m."medianHours"
       FROM json_to_recordset($1) AS m("organisationId" uuid, "shareAnswered" double precision, "medianHours" double precision)
      WHERE k.id = m."organisationId"`,
    [JSON.stringify(measured)],
  );
}

/** How a verified organisation has answered. */
export interface KnownResponsiveness {
  readonly id: string;
  readonly shareAnswered: number;
  readonly medianHours: number;
}

/** How verified organisations have answered; those of which too little is known are left out. */
export async function findResponsiveness(db: DataSource, ids: readonly string[]): Promise<KnownResponsiveness[]> {
  return db.query(
    `SELECT id, share_answered AS "shareAnswered", median_hours AS "medianHours" FROM known_organisations
      WHERE id = ANY($1) AND status = 'VERIFIED' AND share_answered IS NOT NULL AND median_hours IS NOT NULL`,
    [ids],
  );
}
