import type { EntityManager } from 'typeorm';
import { RegistrationMailKind } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { planMails } from './plan-mail.ts';
import { findRegistered } from './seats.repository.ts';

/** Tells everybody who has places at these events that they take place at another time, in the transaction that moves them. */
export async function tellMoved(desk: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  const ids = await findRegistered(tx, eventIds);
  await planMails(desk, tx, ids.map((registrationId) => ({ registrationId, kind: RegistrationMailKind.MOVED })));
}
