import { requireCoordinator } from '../../shared/authorise.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OrganisationsContext } from '../context.ts';
import type { Network } from '../network/network.ts';
import type { AuditEntry, AuditFilter } from './audit-entry.ts';
import { type AuditSearch, countAuditEntries, findAuditEntries } from './audit.repository.ts';

/** @throws BAD_USER_INPUT naming the field of the filter */
function searchOf({ objectId = null, actions = null, actorId = null, organisationId = null, from = null, to = null }: AuditFilter): Omit<AuditSearch, 'networkId'> {
  for (const [name, id] of Object.entries({ objectId, actorId, organisationId })) {
    if (id !== null && !isUuid(id)) throw badField(`filter.${name}`, 'UNKNOWN', 'is not an id of this graph.');
  }
  if (from !== null && to !== null && to < from) throw badField('filter.to', 'BEFORE_START', 'must not be before from.');
  return { objectId, actions, actorId, organisationId, from, to };
}

/** What was done in a network, or with null in none, which is the operators' business; newest first. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export async function auditLog(
  { db, viewer }: OrganisationsContext,
  network: Pick<Network, 'id'> | null,
  filter: AuditFilter,
  page: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Connection<AuditEntry>> {
  const networkId = network?.id ?? null;
  requireCoordinator(viewer, networkId);
  const first = checkFirst(page.first);
  const search = { networkId, ...searchOf(filter) };
  const [before] = page.after ? decodeKeyset(page.after, ['uuid']) : [];
  const [rows, totalCount] = await Promise.all([
    findAuditEntries(db, search, { limit: first + 1, ...(before !== undefined && { before: String(before) }) }),
    countAuditEntries(db, search),
  ]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.id]) });
}
