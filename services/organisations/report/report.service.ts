import type { DataSource } from 'typeorm';
import { coordinates, requireCoordinator, signedIn } from '../../shared/authorise.ts';
import { ActorRole, coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { checkFirst, type Connection, connectionPage } from '../../shared/connection.ts';
import { badField, conflict, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import { keyFor } from '../../shared/keys.ts';
import { decodeKeyset, encodeKeyset } from '../../shared/keyset-cursor.ts';
import { clientNetwork, type LimitRule, type Limits, openLimits } from '../../shared/limits.ts';
import type { OrganisationsContext } from '../context.ts';
import { findNetworks, findNetworksById } from '../network/network.repository.ts';
import type { Network } from '../network/network.ts';
import { OrganisationStatus } from '../organisation/organisation.codes.ts';
import { ReportKind, ReportReason, ReportStatus } from './report.codes.ts';
import type { CloseReportInput, ReportContentInput } from './report.inputs.ts';
import { closeOpenReport, countReports, findReport, findReports, insertReport } from './report.repository.ts';
import type { CloseReportPayload, Report, ReportContentPayload } from './report.ts';

/** How often somebody may report: from one network connection, and one person. */
const REPORT_LIMITS = { client: { points: 20, seconds: 3600 }, person: { points: 20, seconds: 3600 } } as const satisfies Record<string, LimitRule>;
export type ReportLimits = Limits<keyof typeof REPORT_LIMITS>;

/** Opens the limits of reporting; once per process. */
export function openReportLimits(db: DataSource, secret: string): ReportLimits {
  return openLimits({ db, schema: 'organisations', table: 'report_limits', secret: keyFor(secret, 'report limits'), rules: REPORT_LIMITS });
}

/** Whose coordinators look at it: the organisation's own network, the one that is named, or the only one that there is. */
async function networkOf({ db, organisations }: OrganisationsContext, { kind, id, networkId }: ReportContentInput): Promise<string> {
  if (kind === ReportKind.ORGANISATION) {
    const organisation = await organisations.load(id);
    if (organisation?.status !== OrganisationStatus.VERIFIED) throw badField('input.id', 'UNKNOWN', 'is not there, or no longer.');
    if (organisation.networkId !== null) return organisation.networkId;
  }
  const found = networkId ? await findNetworksById(db, isUuid(networkId) ? [networkId] : []) : await findNetworks(db, { limit: 2 });
  const [network] = found;
  if (network && found.length === 1) return network.id;
  throw networkId ? badField('input.networkId', 'UNKNOWN', 'is not a network.') : badField('input.networkId', 'REQUIRED', 'is needed, since there are several networks.');
}

/**
 * Asks the coordinators to look at something. Anybody may; a person's second open report about the same thing is taken and not kept.
 * @throws BAD_USER_INPUT on `input.id`, `input.networkId` or `input.comment`, RATE_LIMITED
 */
export async function reportContent(context: OrganisationsContext, input: ReportContentInput): Promise<ReportContentPayload> {
  const { db, viewer, now, reportLimits } = context;
  const comment = input.comment?.trim() || null;
  if (!isUuid(input.id)) throw badField('input.id', 'UNKNOWN', 'is not an id of this graph.');
  if (input.reason === ReportReason.OTHER && comment === null) throw badField('input.comment', 'REQUIRED', 'is needed when the reason is OTHER.');
  await reportLimits.consume('client', clientNetwork(viewer.clientAddress));
  if (viewer.id !== null) await reportLimits.consume('person', viewer.id);
  const networkId = await networkOf(context, input);
  const { kind, id: objectId, reason } = input;
  await db.transaction(async (tx) => {
    const id = await insertReport(tx, { kind, objectId, networkId, reason, comment, reporterId: viewer.id, createdAt: now() });
    if (id === null) return;
    // Who reported stays out of the log: coordinators may be what the report is about.
    const actorRole = viewer.id === null ? ActorRole.ANYONE : ActorRole.PERSON;
    await recordAudit(tx, { networkId, actorId: null, actorRole, action: 'content.reported', objectType: 'REPORT', objectId: id, details: { kind, reason } });
  });
  return { status: ReportStatus.OPEN };
}

/** Notes what came of a report. @throws UNAUTHENTICATED, NOT_FOUND (also where it is another network's), CONFLICT when it is closed already */
export async function closeReport({ db, viewer, now }: OrganisationsContext, { id, decision, note }: CloseReportInput): Promise<CloseReportPayload> {
  const person = signedIn(viewer);
  return db.transaction(async (tx) => {
    const report = isUuid(id) ? await findReport(tx, id) : null;
    if (!report || !coordinates(person, report.networkId)) throw notFound('report');
    const isClosed = await closeOpenReport(tx, id, { decision, note: note?.trim() || null, closedAt: now() });
    if (!isClosed) throw conflict('input.id: is closed already.', [{ path: 'input.id', code: 'ALREADY_CLOSED', message: 'is closed already.' }]);
    const { networkId, kind } = report;
    await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action: 'report.closed', objectType: 'REPORT', objectId: id, details: { kind, decision } });
    return { report: (await findReport(tx, id)) as Report };
  });
}

/** What was reported in a network, oldest first. @throws UNAUTHENTICATED, FORBIDDEN */
export async function networkReports(
  { db, viewer }: OrganisationsContext,
  { id }: Network,
  status: ReportStatus,
  page: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Connection<Report>> {
  requireCoordinator(viewer, id);
  const first = checkFirst(page.first);
  const [after] = page.after ? decodeKeyset(page.after, ['uuid']) : [];
  const [rows, totalCount] = await Promise.all([
    findReports(db, id, status, { limit: first + 1, ...(after !== undefined && { after: String(after) }) }),
    countReports(db, id, status),
  ]);
  return connectionPage(rows, { first, after: page.after ?? null, totalCount, cursorOf: (row) => encodeKeyset([row.id]) });
}
