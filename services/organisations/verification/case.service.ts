import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { coordinates, requireCoordinator } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField } from '../../shared/errors.ts';
import { idOrSlug, type Named } from '../../shared/id-or-slug.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { listsByKey, loaderOfLists } from '../../shared/loaders.ts';
import { dayOf, daysLater } from '../../shared/site-days.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from '../network/network.ts';
import { findOrganisationBySlug } from '../organisation/organisation.repository.ts';
import { findPersonNames } from '../person/person.repository.ts';
import { seesCase } from './access.ts';
import { countSimilar, countWaiting, findDecisions, findWaiting } from './case.repository.ts';
import type { Decision } from './decision.ts';
import { caseOf, type VerificationCase } from './verification-case.ts';
import { EXPIRY_NOTICE_DAYS } from './verification.codes.ts';
import { countEndingChecks, findAllChecks, findEndingChecks } from './verification.repository.ts';
import type { Verification } from './verification.ts';

/** A request's reads of what belongs to cases. Who may see a case is decided before. */
export interface CaseLoaders {
  readonly decisions: DataLoader<string, Decision[]>;
  readonly checks: DataLoader<string, Verification[]>;
  readonly similarCounts: DataLoader<string, number>;
  readonly personNames: DataLoader<string, string | null>;
}

/** Makes the loaders of each request; requests at the same time share their statements. */
export function caseLoaders(db: DataSource): () => CaseLoaders {
  const decisions = listsByKey((ids) => findDecisions(db, ids), ({ organisationId }) => organisationId);
  const checks = listsByKey((ids) => findAllChecks(db, ids), ({ organisationId }) => organisationId);
  return () => ({
    decisions: loaderOfLists(decisions),
    checks: loaderOfLists(checks),
    similarCounts: new DataLoader(async (ids: readonly string[]) => {
      const counts = new Map((await countSimilar(db, ids)).map(({ id, count }) => [id, count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
    personNames: new DataLoader(async (ids: readonly string[]) => {
      const names = new Map((await findPersonNames(db, ids)).map(({ id, name }) => [id, name]));
      return ids.map((id) => names.get(id) ?? null);
    }),
  });
}

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The organisations that wait to be checked, longest first. @throws UNAUTHENTICATED, FORBIDDEN */
export async function verificationQueue({ db, viewer }: OrganisationsContext, { id }: Network, page: Page): Promise<Connection<VerificationCase>> {
  requireCoordinator(viewer, id);
  const first = checkFirst(page.first);
  const [waitingSince, last] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = page.after ? { waitingSince: String(waitingSince), id: String(last) } : undefined;
  const [rows, totalCount] = await Promise.all([findWaiting(db, id, { limit: first + 1, ...(after && { after }) }), countWaiting(db, id)]);
  const cursorOf = (row: VerificationCase) => encodeKeyset([row.waitingSince.toISOString(), row.id]);
  return connectionPage(rows.map(caseOf), { first, after: page.after ?? null, totalCount, cursorOf });
}

/** The checks that end within 30 days or have ended, soonest first. @throws UNAUTHENTICATED, FORBIDDEN */
export async function expiringChecks({ db, viewer, now }: OrganisationsContext, { id }: Network, page: Page): Promise<Connection<Verification>> {
  requireCoordinator(viewer, id);
  const first = checkFirst(page.first);
  const [validUntil, last] = page.after ? decodeKeyset(page.after, ['text', 'uuid']) : [];
  if (page.after && !/^\d{4}-\d\d-\d\d$/.test(String(validUntil))) throw badField('after', 'FORGED_CURSOR', 'is not a cursor of this list.');
  const after = page.after ? { validUntil: String(validUntil), id: String(last) } : undefined;
  const until = daysLater(dayOf(now()), EXPIRY_NOTICE_DAYS);
  const [rows, totalCount] = await Promise.all([
    findEndingChecks(db, id, { until, limit: first + 1, ...(after && { after }) }),
    countEndingChecks(db, id, until),
  ]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.validUntil ?? '', row.id]) });
}

/** The checking of one organisation for its members and coordinators; null for everybody else. */
export async function verificationCase({ db, viewer, organisations }: OrganisationsContext, named: Named): Promise<VerificationCase | null> {
  const { id, slug } = idOrSlug(named);
  const organisation = slug === null ? await organisations.load(id) : await findOrganisationBySlug(db, slug);
  return organisation && seesCase(viewer, organisation) ? caseOf(organisation) : null;
}

/** Who took a step, by name, for coordinators only; null for everybody else and when there is no name (any more). */
export async function deciderName({ viewer, organisations, cases }: OrganisationsContext, { decidedBy, organisationId }: Decision): Promise<string | null> {
  const organisation = await organisations.load(organisationId);
  if (decidedBy === null || !organisation || !coordinates(viewer, organisation.networkId)) return null;
  return cases.personNames.load(decidedBy);
}
