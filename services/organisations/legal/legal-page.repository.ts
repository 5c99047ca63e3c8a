import type { DataSource, EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import type { LegalPageKind } from './legal-page.codes.ts';
import { LegalPage } from './legal-page.ts';

/** What the operator has written, or null. */
export async function findLegalPage(db: DataSource, kind: LegalPageKind, locale: Locale): Promise<LegalPage | null> {
  return db.getRepository(LegalPage).findOneBy({ kind, locale });
}

/** Writes a text, if the one before it still has `version` (0: none was written yet); else null. */
export async function writeLegalPage(db: EntityManager, { kind, locale, body, version }: Pick<LegalPage, 'kind' | 'locale' | 'body' | 'version'>, now: Date): Promise<LegalPage | null> {
  const rows = await db.query(
    `INSERT INTO legal_pages AS l (kind, locale, body, version, changed_at)
     SELECT $1, $2, $3, 1, $5 WHERE $4 = 0 OR EXISTS (SELECT FROM legal_pages WHERE kind = $1 AND locale = $2)
     ON CONFLICT (kind, locale) DO UPDATE SET body = $3, version = l.version + 1, changed_at = $5 WHERE l.version = $4
     RETURNING ${columnsOf(db, LegalPage, 'l')}`,
    [kind, locale, body, version, now],
  );
  return entitiesOf(LegalPage, rows)[0] ?? null;
}
