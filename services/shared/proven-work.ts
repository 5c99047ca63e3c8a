import type { DataSource, EntityManager } from 'typeorm';
import { badField, type CodedError } from './errors.ts';
import type { ProofOfWork, WorkVerdict } from './proof-of-work.ts';
import { isChallengeSpent, spendChallenge } from './spent-challenge.repository.ts';

/** Work that was done for a challenge from here. */
type Verified = Extract<WorkVerdict, { status: 'VERIFIED' }>;

function workUsed(): CodedError {
  return badField('input.proofOfWork', 'PROOF_OF_WORK_USED', 'was used before; solve a new challenge.');
}

/** Whether a robot would have had to pay for this. @throws BAD_USER_INPUT on `input.proofOfWork` */
export async function checkWork({ db, work }: { readonly db: DataSource; readonly work: ProofOfWork }, proof: string): Promise<Verified> {
  const verdict = await work.verify(proof);
  if (verdict.status === 'EXPIRED') throw badField('input.proofOfWork', 'PROOF_OF_WORK_EXPIRED', 'has expired; solve a new challenge.');
  if (verdict.status === 'INVALID') throw badField('input.proofOfWork', 'PROOF_OF_WORK_INVALID', 'is not a solution of a challenge from here.');
  if (await isChallengeSpent(db, verdict.id)) throw workUsed();
  return verdict;
}

/** Uses the work up, with whatever it was done for. @throws BAD_USER_INPUT when it was used before */
export async function spendWork(tx: EntityManager, work: Verified): Promise<void> {
  if (!(await spendChallenge(tx, work.id, work.expiresAt))) throw workUsed();
}
