import type { EntityManager } from 'typeorm';
import { membershipIn } from '../../shared/authorise.ts';
import { badField, type CodedError, conflict, conflictAt, forbidden } from '../../shared/errors.ts';
import { clientNetwork } from '../../shared/limits.ts';
import type { Viewer } from '../../shared/viewer.ts';
import { Side, ThreadStatus } from '../inquiry/inquiry.codes.ts';
import type { InquiryDesk } from '../inquiry/inquiry.desk.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { otherSide, seenFrom } from './access.ts';
import { MailKind } from './conversation.codes.ts';
import type { MarkInquiryInput, SendMessageInput, ThreadInput } from './conversation.inputs.ts';
import type { MarkInquiryPayload, ReadInquiryPayload, SendMessagePayload, WithdrawInquiryPayload } from './conversation.payloads.ts';
import { afterDecision, afterMessage, afterWithdrawal, hasEnded, isAnswer } from './lifecycle.ts';
import { measureResponsiveness } from './measure.ts';
import { findMessageByKey, insertMessage, markRead } from './message.repository.ts';
import type { Message } from './message.ts';
import { openThread } from './open-thread.ts';
import { planAndEnqueue, planNotice } from './plan-mails.ts';
import { findThread, saveThread, type ThreadChange } from './thread.repository.ts';

function noLonger(path: string, message: string): CodedError {
  return conflictAt(path, 'NOT_POSSIBLE', message);
}

/** An organisation speaks to people only while it is verified. */
function requireMayAct(viewer: Viewer, { side, organisationId }: Inquiry): void {
  if (side === Side.ORGANISATION && membershipIn(viewer, organisationId)?.organisationStatus !== 'VERIFIED') throw forbidden();
}

/** Writes what has become of a thread, and gives it as the same side sees it now. */
async function save(desk: InquiryDesk, tx: EntityManager, before: Inquiry, change: Partial<ThreadChange>): Promise<Inquiry> {
  const after = { ...before, ...change };
  await saveThread(tx, after);
  if (after.firstResponseAt && !before.firstResponseAt) await measureResponsiveness(tx, before.organisationId, desk.now());
  const saved = await findThread(tx, { id: before.id });
  return seenFrom(saved as Inquiry, before.side);
}

/** Adds a letter; whoever writes has read what came before. */
async function write(tx: EntityManager, { id, side }: Inquiry, body: string, now: Date, idempotencyKey: string | null = null): Promise<Message> {
  await markRead(tx, id, otherSide(side), now);
  return insertMessage(tx, { inquiryId: id, sender: side, body: body.trim(), sentAt: now, idempotencyKey });
}

/**
 * Sends a letter to the other side, once per key, and tells them by mail unless they still have an earlier one to read.
 *
 * @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for an organisation that is not verified, CONFLICT when the thread has ended, RATE_LIMITED
 */
export async function sendMessage(desk: InquiryDesk, viewer: Viewer, input: SendMessageInput): Promise<SendMessagePayload> {
  await desk.limits.consume('message', viewer.id ?? clientNetwork(viewer.clientAddress));
  return desk.db.transaction(async (tx) => {
    const inquiry = await openThread(tx, desk, viewer, input);
    requireMayAct(viewer, inquiry);
    const sent = await findMessageByKey(tx, { inquiryId: inquiry.id, sender: inquiry.side, idempotencyKey: input.idempotencyKey });
    if (sent) return { inquiry, message: sent };
    const status = afterMessage(inquiry.status, inquiry.side);
    if (!status) throw noLonger(input.threadToken ? 'input.threadToken' : 'input.inquiryId', 'belongs to a thread that has ended.');
    const now = desk.now();
    const message = await write(tx, inquiry, input.body, now, input.idempotencyKey);
    await planNotice(desk, tx, message);
    const answer = inquiry.side === Side.ORGANISATION ? { answeredAt: now, firstResponseAt: inquiry.firstResponseAt ?? now } : {};
    return { inquiry: await save(desk, tx, inquiry, { status, lastMessageAt: now, ...answer }), message };
  });
}

/**
 * Writes down what the organisation has decided, tells the person by mail, and counts as an answer unless it closes without a word.
 *
 * @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for the person, BAD_USER_INPUT for OPEN, CONFLICT for a stale version or what cannot be decided now
 */
export async function markInquiry(desk: InquiryDesk, viewer: Viewer, { id, version, status: decision, message }: MarkInquiryInput): Promise<MarkInquiryPayload> {
  if (decision === ThreadStatus.OPEN) throw badField('input.status', 'NOT_A_DECISION', 'must be ANSWERED, COMMITTED, DECLINED or CLOSED.');
  return desk.db.transaction(async (tx) => {
    const inquiry = await openThread(tx, desk, viewer, { inquiryId: id });
    if (inquiry.side !== Side.ORGANISATION) throw forbidden();
    requireMayAct(viewer, inquiry);
    if (inquiry.version !== version) throw conflict('Somebody wrote or decided since. Look at the thread again.', [{ path: 'input.version', code: 'STALE', message: 'is not the current one.' }]);
    const status = afterDecision(inquiry.status, decision);
    if (!status) throw noLonger('input.status', 'is not possible from where the thread stands.');
    const now = desk.now();
    const letter = message ? await write(tx, inquiry, message, now) : null;
    if (decision !== ThreadStatus.ANSWERED) await planAndEnqueue(desk, tx, { inquiryId: id, kind: MailKind[decision], messageId: letter?.id ?? null });
    else if (letter) await planNotice(desk, tx, letter);
    const answer = isAnswer(decision, letter !== null) ? { answeredAt: now, firstResponseAt: inquiry.firstResponseAt ?? now } : {};
    const end = hasEnded(status) ? { endedAt: now, endedBy: Side.ORGANISATION } : {};
    return { inquiry: await save(desk, tx, inquiry, { status, ...(letter && { lastMessageAt: now }), ...answer, ...end }) };
  });
}

/**
 * Ends a thread on the wish of the person; the organisation is told.
 *
 * @throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for the organisation, CONFLICT when it has ended already
 */
export async function withdrawInquiry(desk: InquiryDesk, viewer: Viewer, input: ThreadInput): Promise<WithdrawInquiryPayload> {
  return desk.db.transaction(async (tx) => {
    const inquiry = await openThread(tx, desk, viewer, input);
    if (inquiry.side !== Side.PERSON) throw forbidden();
    const status = afterWithdrawal(inquiry.status);
    if (!status) throw noLonger(input.threadToken ? 'input.threadToken' : 'input.inquiryId', 'belongs to a thread that has ended.');
    await planAndEnqueue(desk, tx, { inquiryId: inquiry.id, kind: MailKind.WITHDRAWN, messageId: null });
    return { inquiry: await save(desk, tx, inquiry, { status, endedAt: desk.now(), endedBy: Side.PERSON }) };
  });
}

/**
 * Remembers that the asker's side has read everything so far, so that the next message is told by mail again. No new version: nothing was said.
 *
 * @throws UNAUTHENTICATED, NOT_FOUND
 */
export async function readInquiry(desk: InquiryDesk, viewer: Viewer, input: ThreadInput): Promise<ReadInquiryPayload> {
  return desk.db.transaction(async (tx) => {
    const inquiry = await openThread(tx, desk, viewer, input);
    await markRead(tx, inquiry.id, otherSide(inquiry.side), desk.now());
    return { inquiry: { ...inquiry, unreadCount: 0 } };
  });
}
