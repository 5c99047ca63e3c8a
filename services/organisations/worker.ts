import { startModerationWorker } from './moderation/moderation.worker.ts';
import { startVerificationWorker } from './verification/verification.worker.ts';
import { startCalendarNoticeWorker } from './calendar-notice/calendar-notice.worker.ts';
import { startWaitingDocumentWorker } from './document/waiting/waiting-document.worker.ts';
import { startNewsletterWorker } from './newsletter/newsletter.worker.ts';
import { startSubscriptionWorker } from './newsletter/subscription.worker.ts';
import { startMembershipJobs } from './membership/membership.worker.ts';
import { addressKeyOf, startErasureWorker } from '../shared/erasure.ts';
import { startIdleAccountsWorker } from './privacy/idle-accounts.worker.ts';
import { KEPT } from './privacy/kept-data.ts';
import { startSignInWorker } from './sign-in/sign-in.worker.ts';
import type { MailWorkerOptions } from '../shared/mail/mail-worker.ts';
import { startFiguresWorker } from '../shared/figures/figures.worker.ts';
import { type ListWorkerOptions, startListWorker } from './list-import/list-import.worker.ts';
import { COUNTING } from './statistics/counting.ts';

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startOrganisationsWorker(options: MailWorkerOptions & ListWorkerOptions): Promise<void> {
  await startSignInWorker(options);
  await startVerificationWorker(options);
  await startModerationWorker(options);
  await startMembershipJobs(options);
  await startCalendarNoticeWorker(options);
  await startNewsletterWorker(options);
  await startSubscriptionWorker(options);
  await startErasureWorker({ ...options, subgraph: 'organisations', kept: KEPT, key: addressKeyOf(options.secret) });
  await startIdleAccountsWorker(options);
  await startListWorker(options);
  await startWaitingDocumentWorker(options);
  await startFiguresWorker(options, 'organisations', COUNTING);
}
