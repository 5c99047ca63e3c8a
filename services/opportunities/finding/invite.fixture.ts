import { pino } from 'pino';
import { dataSourceOf } from '../../shared/database.ts';
import { openJobs } from '../../shared/jobs.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { startFindingWorker } from './finding.worker.ts';

/** A process of its own for the spec of the mails, which kills it: `URL SECRET SMTP PUBLIC_URL` sends invitations until then. */
const [url = '', secret = '', smtp = '', publicUrl = ''] = process.argv.slice(2);
const logger = pino({ level: 'silent' });
const db = await dataSourceOf({ url, schema: 'opportunities', entities: [], migrations: [] }).initialize();
const jobs = await openJobs({ databaseUrl: url, logger });
await startFindingWorker({ db, jobs, mailer: smtpTransport({ url: smtp, from: 'netz@example.org' }), secret, publicUrl, logger });
