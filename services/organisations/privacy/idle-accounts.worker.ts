import { dayOf } from '../../shared/site-days.ts';
import { erasePerson } from './erase.ts';
import { findOverdue, holdWarning, recordWarnings } from './idle-accounts.repository.ts';
import { idleMail } from './mails/idle.ts';
import { holdMembers, holdPerson, soleOwnershipNames } from './privacy.repository.ts';
import { RETENTION } from './retention.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';

/** The queues of idle accounts: the daily look, whose jobs are empty, and the warnings, whose data is `{ personId, daysBefore }`. */
export const IdleQueue = { LOOK: 'account.idle', WARN: 'account.idle-warning' } as const;

const { idleMonths: months, warningDays } = RETENTION;
const lastWarning = Math.min(...warningDays);

/** Records who is to be warned today, each with the job of the mail. */
async function warn({ db, jobs }: Pick<MailWorkerOptions, 'db' | 'jobs'>, today: string): Promise<void> {
  await db.transaction(async (tx) => {
    for (const [at, daysBefore] of warningDays.entries()) {
      const ids = await recordWarnings(tx, { months, daysBefore, next: warningDays[at + 1] ?? null, today });
      for (const personId of ids) await jobs.enqueue(tx, IdleQueue.WARN, { personId, daysBefore });
    }
  });
}

/** Erases one account, unless it has been used again meanwhile or members of an organisation would be left without an owner. */
async function eraseIdle({ db, jobs, secret }: Pick<MailWorkerOptions, 'db' | 'jobs' | 'secret'>, id: string, today: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await holdMembers(tx, id);
    const person = await holdPerson(tx, id);
    if (!person || person.lastSeenOn >= today || (await soleOwnershipNames(tx, id)).length > 0) return false;
    await erasePerson(tx, { jobs, secret }, person, { byThemselves: false });
    return true;
  });
}

/** Warns the owners of idle accounts, and erases those that were warned and not used since. Gives how many were erased. */
export async function lookAtIdleAccounts(options: Pick<MailWorkerOptions, 'db' | 'jobs' | 'secret'>, now: Date): Promise<number> {
  const today = dayOf(now);
  await warn(options, today);
  let erased = 0;
  for (const { id } of await findOverdue(options.db, { months, daysBefore: lastWarning, today })) if (await eraseIdle(options, id, today)) erased += 1;
  return erased;
}

async function sendWarning({ db, mailer, publicUrl }: MailWorkerOptions, { personId, daysBefore }: { personId: string; daysBefore: number }): Promise<void> {
  await db.transaction(async (tx) => {
    const warning = await holdWarning(tx, { personId, daysBefore, months });
    if (!warning) return;
    const { host, hostname } = new URL(publicUrl);
    await mailer.send({
      messageId: `<account.${personId}.idle-${daysBefore}-${warning.warnedOn}@${hostname}>`,
      date: new Date(warning.warnedOn),
      to: { address: warning.email },
      ...idleMail(warning, publicUrl, host),
    });
  });
}

/** Begins to look every day at 4:41 UTC and to send warnings; ends with `jobs.stop()`. */
export async function startIdleAccountsWorker(options: MailWorkerOptions): Promise<void> {
  const { jobs, logger, now = () => new Date() } = options;
  await jobs.work<{ personId: string; daysBefore: number }>(IdleQueue.WARN, ({ data }) => sendWarning(options, data));
  await jobs.work(IdleQueue.LOOK, async () => {
    const erased = await lookAtIdleAccounts(options, now());
    if (erased > 0) logger.info({ erased }, 'accounts that nobody used are erased');
  });
  await jobs.schedule(IdleQueue.LOOK, '41 4 * * *');
}
