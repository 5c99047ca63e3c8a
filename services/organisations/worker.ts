import { startVerificationWorker } from './verification/verification.worker.ts';
import { startMembershipJobs } from './membership/membership.worker.ts';
import { type SignInWorkerOptions, startSignInWorker } from './sign-in/sign-in.worker.ts';

/** What the background work of this subgraph needs. */
export type OrganisationsWorkerOptions = SignInWorkerOptions;

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startOrganisationsWorker(options: OrganisationsWorkerOptions): Promise<void> {
  await startSignInWorker(options);
  await startVerificationWorker(options);
  await startMembershipJobs(options);
}
