import { pino } from 'pino';
import { dataSourceOf } from '../../shared/database.ts';
import { openJobs } from '../../shared/jobs.ts';
import { smtpTransport } from '../../shared/mail/smtp-transport.ts';
import { confirmInquiry } from './confirm-inquiry.ts';
import { openInquiryDesk } from './inquiry.desk.ts';
import { startConversationWorker } from '../conversation/conversation.worker.ts';
import { startInquiryWorker } from './inquiry.worker.ts';

/**
 * A process of its own for the crash spec, which kills it: `confirm URL SECRET TOKEN` confirms and dies at the very next moment;
 * `work URL SECRET SMTP PUBLIC_URL` sends mails until it is killed.
 */
const [task, url = '', secret = '', third = '', publicUrl = ''] = process.argv.slice(2);
const logger = pino({ level: 'silent' });
const db = await dataSourceOf({ url, schema: 'opportunities', entities: [], migrations: [] }).initialize();
const jobs = await openJobs({ databaseUrl: url, logger });
if (task === 'confirm') {
  await confirmInquiry(openInquiryDesk({ db, jobs, secret }), { token: third });
  process.kill(process.pid, 'SIGKILL');
} else {
  const mailer = smtpTransport({ url: third, from: 'netz@example.org' });
  const options = { db, jobs, mailer, secret, publicUrl, logger };
  await startInquiryWorker(options);
  await startConversationWorker(options);
  process.stdout.write('working\n');
}
