import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Jobs } from '../jobs.ts';
import type { Mailer } from './mailer.ts';

/** What a worker that sends mails is begun with. */
export interface MailWorkerOptions {
  readonly db: DataSource;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  /** The installation's; keys are derived from it for each purpose. */
  readonly secret: string;
  /** Address of the site as people type it, e.g. `https://engagement.example.org`. */
  readonly publicUrl: string;
  readonly logger: Logger;
  readonly now?: () => Date;
}
