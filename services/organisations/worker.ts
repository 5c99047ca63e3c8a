import { startVerificationWorker } from './verification/verification.worker.ts';
import { startMembershipJobs } from './membership/membership.worker.ts';
import { addressKeyOf, startErasureWorker } from '../shared/erasure.ts';
import { startIdleAccountsWorker } from './privacy/idle-accounts.worker.ts';
import { KEPT } from './privacy/kept-data.ts';
import { type SignInWorkerOptions, startSignInWorker } from './sign-in/sign-in.worker.ts';

/** What the background work of this subgraph needs. */
export type OrganisationsWorkerOptions = SignInWorkerOptions;

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startOrganisationsWorker(options: OrganisationsWorkerOptions): Promise<void> {
  await startSignInWorker(options);
  await startVerificationWorker(options);
  await startMembershipJobs(options);
  await startErasureWorker({ ...options, subgraph: 'organisations', kept: KEPT, key: addressKeyOf(options.secret) });
  await startIdleAccountsWorker(options);
}
