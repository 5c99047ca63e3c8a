import { addressKeyOf, startErasureWorker } from '../shared/erasure.ts';
import { startAlertsWorker } from './alerts/alerts.worker.ts';
import type { MailWorkerOptions } from '../shared/mail/mail-worker.ts';
import { startCrisisWorker } from './crisis/crisis-changed.ts';
import { startConversationWorker } from './conversation/conversation.worker.ts';
import { startFindingWorker } from './finding/finding.worker.ts';
import { startFreshnessWorker } from './freshness/freshness.worker.ts';
import { startModerationWorker } from './moderation/moderation.worker.ts';
import { startHelpOfferWorker } from './help-offer/help-offer.worker.ts';
import { startHelpRequestWorker } from './help-request/help-request.worker.ts';
import { startInquiryWorker } from './inquiry/inquiry.worker.ts';
import { startExpiryWorker } from './opportunity/expiry.worker.ts';
import { startOrganisationWorker } from './organisation/organisation-changed.ts';
import { KEPT } from './privacy/kept-data.ts';
import { startSavedSearchWorker } from './saved-search/saved-search.worker.ts';
import { startWordsWorker, type WordsWorkerOptions } from './words/words.worker.ts';
import { startFiguresWorker } from '../shared/figures/figures.worker.ts';
import { COUNTING } from './statistics/counting.ts';

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startOpportunitiesWorker(options: MailWorkerOptions & WordsWorkerOptions): Promise<void> {
  await startOrganisationWorker(options);
  await startCrisisWorker(options);
  await startInquiryWorker(options);
  await startModerationWorker(options);
  await startConversationWorker(options);
  await startExpiryWorker(options);
  await startFreshnessWorker(options);
  await startFindingWorker(options);
  await startHelpRequestWorker(options);
  await startHelpOfferWorker(options);
  await startSavedSearchWorker(options);
  await startWordsWorker(options);
  await startAlertsWorker(options);
  await startErasureWorker({ ...options, subgraph: 'opportunities', kept: KEPT, key: addressKeyOf(options.secret) });
  await startFiguresWorker(options, 'opportunities', COUNTING);
}
