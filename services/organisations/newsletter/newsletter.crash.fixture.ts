import { pino } from 'pino';
import { dataSourceOf } from '../../shared/database.ts';
import { openJobs } from '../../shared/jobs.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { startNewsletterWorker } from './newsletter.worker.ts';

/** A process of its own for the crash spec, which kills it: `URL SECRET SMTP PUBLIC_URL` plans and sends newsletters. */
const [url = '', secret = '', smtp = '', publicUrl = ''] = process.argv.slice(2);
const logger = pino({ level: 'silent' });
const db = await dataSourceOf({ url, schema: 'organisations', entities: [], migrations: [] }).initialize();
const jobs = await openJobs({ databaseUrl: url, logger });
await startNewsletterWorker({ db, jobs, mailer: smtpTransport({ url: smtp, from: 'netz@engagement.example' }), secret, publicUrl, logger });
