import type { EntityManager } from 'typeorm';
import { type RegistrationMailKind, RegistrationQueue } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { insertMails, type MailToPlan } from './mail.repository.ts';

/** Plans mails within the transaction of what they tell: they are sent if and when that commits. */
export async function planMails({ jobs, now }: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, mails: readonly MailToPlan[]): Promise<void> {
  if (mails.length === 0) return;
  await jobs.enqueue(tx, RegistrationQueue.MAIL, await insertMails(tx, mails, now()));
}

/** The same for one. */
export function planMail(desk: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, registrationId: string, kind: RegistrationMailKind): Promise<void> {
  return planMails(desk, tx, [{ registrationId, kind }]);
}
