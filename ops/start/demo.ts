import type { Jobs } from '../../services/shared/jobs.ts';
import { isEmptyInstallation } from '../demo/is-empty.ts';
import type { InstallationDatabase } from '../installation/database.ts';
import type { Stores } from '../installation/stores.ts';
import type { Steps } from './steps.ts';

/** Loads the demo data once, into an embedded database that is empty; never into one that was given. */
export async function loadDemoOnce({ isEmbedded }: InstallationDatabase, stores: Stores, jobs: Pick<Jobs, 'enqueue'>, steps: Steps): Promise<void> {
  if (!isEmbedded || !(await isEmptyInstallation(stores))) return;
  // Later starts need none of it.
  const { loadBitburg } = await import('../demo/load-bitburg.ts');
  await steps.step('Demo data', () => loadBitburg(stores, jobs), {
    tell: ({ organisations, opportunities, events }) => `loaded: ${organisations} organisations, ${opportunities} opportunities, ${events} events`,
  });
}

/** Says where mails go. */
export function sayWhereMailsGo(smtpUrl: string | undefined, directory: string, steps: Steps): void {
  steps.say(smtpUrl ? '  Mails go out by SMTP_URL' : `  Mails are written to ${directory}, since there is no SMTP_URL`);
}
