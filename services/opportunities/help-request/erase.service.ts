import type { EntityManager } from 'typeorm';
import { ActorRole, coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { coordinates, signedIn } from '../../shared/authorise.ts';
import { notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { MailKind } from '../conversation/conversation.codes.ts';
import { planAndEnqueue } from '../conversation/plan-mails.ts';
import type { InquiryDesk } from '../inquiry/inquiry.desk.ts';
import { KEPT_DAYS } from './help-request.codes.ts';
import type { EraseHelpRequestInput, EraseHelpRequestPayload } from './help-request.inputs.ts';
import { closeThreadsAbout, eraseAllOf, findEndedBefore, holdHelpRequest, noteEnds } from './help-request.repository.ts';
import type { HelpRequest } from './help-request.ts';

type Desk = Pick<InquiryDesk, 'db' | 'jobs' | 'now'>;
interface Actor {
  readonly actorId: string | null;
  readonly actorRole: ActorRole;
}

/** Tells who keeps words about it (titles of decisions, comments of reports) to erase them too; data is `{ objectId }`. */
const OPPORTUNITY_ERASED = 'opportunity.erased';

/** Erases everything about the person: who they are, the posting, and what was written about it, here and elsewhere. Volunteers whose thread was open are told that it has ended. */
async function erase(desk: Desk, tx: EntityManager, { id, networkId }: HelpRequest, actor: Actor): Promise<void> {
  for (const inquiryId of await closeThreadsAbout(tx, id, desk.now())) await planAndEnqueue(desk, tx, { inquiryId, kind: MailKind.CLOSED, messageId: null });
  await eraseAllOf(tx, id);
  await desk.jobs.enqueue(tx, OPPORTUNITY_ERASED, { objectId: id });
  await recordAudit(tx, { ...actor, networkId, action: 'help-request.erased', objectType: 'OPPORTUNITY', objectId: id });
}

/** Erases a help request at once, whether it has ended or not. @throws UNAUTHENTICATED, NOT_FOUND also for whoever does not coordinate its network */
export async function eraseHelpRequest(desk: Desk, viewer: Viewer, { id }: EraseHelpRequestInput): Promise<EraseHelpRequestPayload> {
  const person = signedIn(viewer);
  await desk.db.transaction(async (tx) => {
    const request = isUuid(id) ? await holdHelpRequest(tx, id) : null;
    if (!request || !coordinates(viewer, request.networkId)) throw notFound('help request');
    await erase(desk, tx, request, { actorId: person.id, actorRole: coordinatingRole(person, request.networkId) });
  });
  return { id };
}

/** Notes what has ended, and erases what ended 30 days ago; tells how many. A second run at the same time erases nothing twice. */
export async function forgetEndedHelp(desk: Desk): Promise<number> {
  const { db, now } = desk;
  await noteEnds(db, now());
  const due = await findEndedBefore(db, new Date(now().getTime() - KEPT_DAYS * 86_400_000));
  for (const id of due) {
    await db.transaction(async (tx) => {
      const request = await holdHelpRequest(tx, id);
      if (request) await erase(desk, tx, request, { actorId: null, actorRole: ActorRole.SYSTEM });
    });
  }
  return due.length;
}
