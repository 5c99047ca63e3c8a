import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { RegistrationQueue } from './registration.codes.ts';
import { sendRegistrationMail } from './send-mail.ts';
import { cleanUpRegistrations, planReminders, sweepRegistrations } from './sweep.ts';

/** Begins to send the mails of registrations, to pass seats on every minute, and to remind and clean up every hour; ends with `jobs.stop()`. */
export async function startRegistrationWorker(options: MailWorkerOptions): Promise<void> {
  const { db, jobs, logger, now = () => new Date() } = options;
  const desk = { db, jobs, now };
  await jobs.work<{ mailId: string }>(RegistrationQueue.MAIL, ({ data }) => sendRegistrationMail(options, data.mailId, now()), { concurrency: 2 });
  await jobs.work(RegistrationQueue.SWEEP, () => sweepRegistrations(desk));
  await jobs.work(RegistrationQueue.HOURLY, async () => {
    const [reminders, erased] = [await planReminders(desk), await cleanUpRegistrations(desk)];
    if (reminders + erased > 0) logger.info({ reminders, erased }, 'reminders of registrations are planned, and requests that nobody confirmed are erased');
  });
  await jobs.schedule(RegistrationQueue.SWEEP, '* * * * *');
  await jobs.schedule(RegistrationQueue.HOURLY, '47 * * * *');
}
