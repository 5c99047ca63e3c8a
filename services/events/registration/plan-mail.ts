import type { EntityManager } from 'typeorm';
import { type RegistrationMailKind, RegistrationQueue } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { insertMail } from './mail.repository.ts';

/** Plans a mail within the transaction of what it tells: it is sent if and when that commits. */
export async function planMail({ jobs, now }: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, registrationId: string, kind: RegistrationMailKind): Promise<void> {
  const mailId = await insertMail(tx, registrationId, kind, now());
  await jobs.enqueue(tx, RegistrationQueue.MAIL, { mailId, registrationId });
}
