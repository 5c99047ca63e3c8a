import type { EntityManager } from 'typeorm';
import type { InquiryDesk } from '../inquiry/inquiry.desk.ts';
import { ConversationQueue, MailKind } from './conversation.codes.ts';
import { isNoticePending, planMail, type PlannedMail } from './mail.repository.ts';
import type { Message } from './message.ts';

type Desk = Pick<InquiryDesk, 'jobs' | 'now'>;

/** Plans a mail within the transaction of what it tells; nothing when it was planned before. */
export async function planAndEnqueue({ jobs, now }: Desk, tx: EntityManager, mail: PlannedMail): Promise<void> {
  const mailId = await planMail(tx, mail, now());
  if (mailId) await jobs.enqueue(tx, ConversationQueue.MAIL, { mailId });
}

/** Tells the other side of a message, unless it has been told of an earlier one that it has not read yet. */
export async function planNotice(desk: Desk, tx: EntityManager, { id, inquiryId, sender }: Pick<Message, 'id' | 'inquiryId' | 'sender'>): Promise<void> {
  if (await isNoticePending(tx, inquiryId, sender)) return;
  await planAndEnqueue(desk, tx, { inquiryId, kind: MailKind.NEW_MESSAGE, messageId: id });
}
