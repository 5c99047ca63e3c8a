import { ActorRole, INSTALLATION, recordAudit } from '../../shared/audit.ts';
import { requireOperator } from '../../shared/authorise.ts';
import { conflict } from '../../shared/errors.ts';
import type { Locale } from '../../shared/locale.ts';
import type { OrganisationsContext } from '../context.ts';
import { defaultLegalText } from './default-texts.ts';
import type { LegalPageKind } from './legal-page.codes.ts';
import type { SaveLegalPageInput, SaveLegalPagePayload } from './legal-page.inputs.ts';
import { findLegalPage, writeLegalPage } from './legal-page.repository.ts';
import type { LegalPage } from './legal-page.ts';

/** The text of the operator, else the one that comes along. */
export async function legalPage({ db }: OrganisationsContext, kind: LegalPageKind, locale: Locale): Promise<LegalPage> {
  return (await findLegalPage(db, kind, locale)) ?? { kind, locale, body: defaultLegalText(kind, locale), version: 0, changedAt: null };
}

/** Writes a legal text, and in the audit log that it was. @throws UNAUTHENTICATED, FORBIDDEN for whoever is no operator, CONFLICT for a stale version */
export async function saveLegalPage({ db, now, viewer }: OrganisationsContext, { kind, locale, body, version }: SaveLegalPageInput): Promise<SaveLegalPagePayload> {
  const { id: actorId } = requireOperator(viewer);
  return db.transaction(async (tx) => {
    const saved = await writeLegalPage(tx, { kind, locale, body: body.trim(), version }, now());
    if (!saved) throw conflict('Somebody else has changed this text meanwhile.', [{ path: 'input.version', code: 'STALE', message: 'is no longer the newest.' }]);
    const details = { kind, locale, version: saved.version };
    await recordAudit(tx, { networkId: null, actorId, actorRole: ActorRole.OPERATOR, action: 'legal-page.changed', objectType: 'INSTALLATION', objectId: INSTALLATION, details });
    return { legalPage: saved };
  });
}
