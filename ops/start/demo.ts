import { Temporal } from 'temporal-polyfill';
import type { Jobs } from '../../services/shared/jobs.ts';
import { bitburg } from '../demo/bitburg.ts';
import { isEmptyInstallation, loadDemo } from '../demo/load.ts';
import { demoPeople } from '../demo/people.ts';
import { demoVolunteers } from '../demo/volunteers.ts';
import type { InstallationDatabase } from '../installation/database.ts';
import type { Stores } from '../installation/stores.ts';
import type { Steps } from './steps.ts';

/** Loads the demo data once, into an embedded database that is empty; never into one that was given. */
export async function loadDemoOnce({ isEmbedded }: InstallationDatabase, stores: Stores, jobs: Pick<Jobs, 'enqueue'>, steps: Steps): Promise<void> {
  if (!isEmbedded || !(await isEmptyInstallation(stores))) return;
  await steps.step('Demo data', () => loadDemo(stores, jobs, { ...bitburg, people: demoPeople, volunteers: demoVolunteers }, Temporal.Now.instant()), {
    tell: ({ organisations, opportunities, events }) => `loaded: ${organisations} organisations, ${opportunities} opportunities, ${events} events`,
  });
}

/** Says where mails go. */
export function sayWhereMailsGo(smtpUrl: string | undefined, directory: string, steps: Steps): void {
  steps.say(smtpUrl ? '  Mails go out by SMTP_URL' : `  Mails are written to ${directory}, since there is no SMTP_URL`);
}
