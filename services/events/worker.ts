import { addressKeyOf, startErasureWorker } from '../shared/erasure.ts';
import type { MailWorkerOptions } from '../shared/mail/mail-worker.ts';
import { type CalendarWorkerOptions, startCalendarWorker } from './calendar-source/calendar-source.worker.ts';
import { startOrganisationWorker } from './organisation/organisation-changed.ts';
import { KEPT } from './privacy/kept-data.ts';
import { startModerationWorker } from './moderation/moderation.worker.ts';
import { startRegistrationWorker } from './registration/registration.worker.ts';
import { startSeriesWorker } from './series/series.worker.ts';
import { startFiguresWorker } from '../shared/figures/figures.worker.ts';
import { COUNTING } from './statistics/counting.ts';

/** Begins everything that this subgraph does without being asked; ends with `jobs.stop()`. */
export async function startEventsWorker(options: MailWorkerOptions & CalendarWorkerOptions): Promise<void> {
  await startOrganisationWorker(options);
  await startSeriesWorker(options);
  await startModerationWorker(options);
  await startRegistrationWorker(options);
  await startCalendarWorker(options);
  await startErasureWorker({ ...options, subgraph: 'events', kept: KEPT, key: addressKeyOf(options.secret) });
  await startFiguresWorker(options, 'events', COUNTING);
}
