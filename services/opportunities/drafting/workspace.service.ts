import { membershipIn } from '../../shared/authorise.ts';
import { checkFirst, connectionPage } from '../../shared/connection.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import type { OpportunitiesContext } from '../context.ts';
import type { OpportunityStatus } from '../opportunity/opportunity.codes.ts';
import { countByStatus, findWorkspace } from './drafting.repository.ts';
import type { StatusCount, WorkspaceConnection } from './workspace.ts';

type Services = Pick<OpportunitiesContext, 'db' | 'viewer'>;

interface WorkspacePage {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly status?: OpportunityStatus | null | undefined;
}

/** The organisation's postings in every state, or in one, the last changed first; null for who is no member of it. */
export async function workspaceOf({ db, viewer }: Services, organisationId: string, page: WorkspacePage): Promise<WorkspaceConnection | null> {
  const first = checkFirst(page.first);
  if (!membershipIn(viewer, organisationId)) return null;
  const [updatedAt, id] = page.after ? decodeKeyset(page.after, ['instant', 'uuid']) : [];
  const after = page.after ? { updatedAt: String(updatedAt), id: String(id) } : null;
  const status = page.status ?? null;
  const [rows, counts] = await Promise.all([findWorkspace(db, organisationId, { status, after, limit: first + 1 }), countByStatus(db, organisationId)]);
  const totalCount = counts.filter((entry) => status === null || entry.status === status).reduce((sum, { count }) => sum + count, 0);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.updatedAt.toISOString(), row.id]) });
}

/** How many postings the organisation has in each state; null for who is no member of it. */
export async function workspaceCounts({ db, viewer }: Services, organisationId: string): Promise<StatusCount[] | null> {
  return membershipIn(viewer, organisationId) ? countByStatus(db, organisationId) : null;
}
