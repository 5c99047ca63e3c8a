import type { EntityManager } from 'typeorm';
import { RegistrationMailKind } from './registration.codes.ts';
import type { RegistrationDesk } from './registration.desk.ts';
import { planMail } from './plan-mail.ts';
import { findRegistered } from './seats.repository.ts';

/** Tells everybody who has places at these events that they take place at another time, in the transaction that moves them. */
export async function tellMoved(desk: Pick<RegistrationDesk, 'jobs' | 'now'>, tx: EntityManager, eventIds: readonly string[]): Promise<void> {
  for (const id of await findRegistered(tx, eventIds)) await planMail(desk, tx, id, RegistrationMailKind.MOVED);
}
