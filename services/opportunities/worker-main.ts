import 'reflect-metadata';
import { openJobs } from '../shared/jobs.ts';
import { openMailer } from '../shared/mail/open-mailer.ts';
import { runPart } from '../shared/run-part.ts';
import { openDatabase } from './database.ts';
import { startOpportunitiesWorker } from './worker.ts';

/** The background work of the opportunities subgraph as a process of its own: mails, news of organisations, expiry. */
await runPart('worker', async ({ environment, logger }) => {
  const { DATABASE_URL, SECRET, PUBLIC_URL, MAIL_FROM, MAIL_DIRECTORY } = environment('DATABASE_URL', 'SECRET', 'PUBLIC_URL', 'MAIL_FROM', 'MAIL_DIRECTORY');
  const db = await openDatabase({ url: DATABASE_URL, onPoolError: (err) => logger.warn({ err }, 'a database connection broke') }).initialize();
  const jobs = await openJobs({ databaseUrl: DATABASE_URL, logger });
  const mailer = openMailer({ smtpUrl: process.env['SMTP_URL'] || undefined, directory: MAIL_DIRECTORY, from: MAIL_FROM, logger });
  await startOpportunitiesWorker({ db, jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger });
  return {
    async close() {
      await jobs.stop();
      await mailer.close();
      await db.destroy();
    },
  };
});
