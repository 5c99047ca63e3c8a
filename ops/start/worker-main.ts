import 'reflect-metadata';
import { startEventsWorker } from '../../services/events/worker.ts';
import { startOpportunitiesWorker } from '../../services/opportunities/worker.ts';
import { startOrganisationsWorker } from '../../services/organisations/worker.ts';
import { openJobs } from '../../services/shared/jobs.ts';
import { openMailer } from '../../services/shared/mail/open-mailer.ts';
import { runPart } from '../../services/shared/run-part.ts';
import { listPort } from '../import/browser/list-port.ts';
import { calendarRows } from '../import/calendar/calendar-rows.ts';
import { OPENERS } from '../installation/stores.ts';

/** The background work of all subgraphs as a process of its own, each on its own role: mails, news of organisations, expiry, clean-up. */
await runPart('worker', async ({ environment, logger }) => {
  const { ORGANISATIONS_DATABASE_URL, OPPORTUNITIES_DATABASE_URL, EVENTS_DATABASE_URL, SECRET, PUBLIC_URL, MAIL_FROM, MAIL_DIRECTORY } = environment(
    'ORGANISATIONS_DATABASE_URL', 'OPPORTUNITIES_DATABASE_URL', 'EVENTS_DATABASE_URL', 'SECRET', 'PUBLIC_URL', 'MAIL_FROM', 'MAIL_DIRECTORY',
  );
  const onPoolError = (err: Error) => logger.warn({ err }, 'a database connection broke');
  const [organisations, opportunities, events] = await Promise.all([
    OPENERS.organisations({ url: ORGANISATIONS_DATABASE_URL, onPoolError }).initialize(),
    OPENERS.opportunities({ url: OPPORTUNITIES_DATABASE_URL, onPoolError }).initialize(),
    OPENERS.events({ url: EVENTS_DATABASE_URL, onPoolError }).initialize(),
  ]);
  const jobs = await openJobs({ databaseUrl: OPPORTUNITIES_DATABASE_URL, logger });
  const mailer = openMailer({ smtpUrl: process.env['SMTP_URL'] || undefined, directory: MAIL_DIRECTORY, from: MAIL_FROM, logger });
  const work = { jobs, mailer, secret: SECRET, publicUrl: PUBLIC_URL, logger };
  await startOrganisationsWorker({ ...work, db: organisations, lists: listPort({ opportunities, events }) });
  await startOpportunitiesWorker({ ...work, db: opportunities });
  await startEventsWorker({ ...work, db: events, calendarRows: calendarRows() });
  return {
    async close() {
      await jobs.stop();
      await mailer.close();
      await Promise.all([organisations.destroy(), opportunities.destroy(), events.destroy()]);
    },
  };
});
