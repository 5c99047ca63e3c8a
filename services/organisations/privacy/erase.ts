import type { EntityManager } from 'typeorm';
import { ActorRole, recordAudit } from '../../shared/audit.ts';
import { addressKeyOf, erasedQueue } from '../../shared/erasure.ts';
import type { Jobs } from '../../shared/jobs.ts';
import { hashOfAddress } from '../../shared/kept-data.ts';
import { eraseKept } from '../../shared/kept-data.repository.ts';
import { KEPT } from './kept-data.ts';
import type { IdleAccount } from './privacy.repository.ts';

/** Every subgraph hears of an erasure by a queue of its own; this one too, to clean up jobs and mails once the rows are gone. */
const SUBGRAPHS = ['organisations', 'opportunities', 'events'] as const;

/** Erases a person here and tells every subgraph, in the caller's transaction. `byThemselves` is false for an account that nobody used for long. */
export async function erasePerson(tx: EntityManager, { jobs, secret }: { jobs: Pick<Jobs, 'enqueue'>; secret: string }, { id, email }: IdleAccount, { byThemselves }: { byThemselves: boolean }): Promise<void> {
  const key = addressKeyOf(secret);
  const subject = { id, addressHash: hashOfAddress(email, key) };
  await eraseKept(tx, KEPT, subject, key);
  await recordAudit(tx, {
    networkId: null,
    actorId: byThemselves ? id : null,
    actorRole: byThemselves ? ActorRole.PERSON : ActorRole.SYSTEM,
    action: 'person.erased',
    objectType: 'PERSON',
    objectId: id,
  });
  for (const subgraph of SUBGRAPHS) await jobs.enqueue(tx, erasedQueue(subgraph), subject);
}
