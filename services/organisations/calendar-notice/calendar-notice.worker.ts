import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { notifications, OrganisationNotificationKind } from '../notification/notification.codes.ts';
import { CalendarNoticeQueue } from './calendar-notice.codes.ts';
import { findMemberForMail, findMemberIds } from './calendar-notice.repository.ts';
import { calendarPausedMail } from './calendar-paused-mail.ts';

/** It has nothing to say of itself. */
type CalendarNoticeOptions = Omit<MailWorkerOptions, 'logger'>;

interface PausedCalendar {
  readonly organisationId: string;
  readonly sourceId: string;
  readonly day: string;
}

const { CALENDARS } = OrganisationNotificationKind;

async function tell({ db, mailer, publicUrl, secret }: CalendarNoticeOptions, { day, organisationId, personId, sourceId }: PausedCalendar & { personId: string }): Promise<void> {
  const member = await findMemberForMail(db, organisationId, personId);
  if (!member || !(await notifications.isWanted({ db, secret }, CALENDARS, member.email))) return;
  const { host, hostname } = new URL(publicUrl);
  const { email, locale, name, slug } = member;
  const { footerLink, unsubscribe } = unsubscribeFrom({ secret, publicUrl }, CALENDARS, email, locale);
  await mailer.send({
    messageId: `<calendar.${sourceId}.${personId}.${day}@${hostname}>`,
    date: new Date(`${day}T00:00:00Z`),
    to: { ...(name !== null && { name }), address: email },
    unsubscribe,
    ...calendarPausedMail({ ...member, footerLink }, pageAddress(publicUrl, locale, `/workspace/${encodeURIComponent(slug)}/calendar-import`), host),
  });
}

/** Begins to tell the members of an organisation that a calendar of theirs is left alone; ends with `jobs.stop()`. */
export async function startCalendarNoticeWorker(options: CalendarNoticeOptions): Promise<void> {
  const { db, jobs } = options;
  await jobs.work<PausedCalendar>(CalendarNoticeQueue.PAUSED, ({ data }) =>
    db.transaction(async (tx) => {
      for (const personId of await findMemberIds(tx, data.organisationId)) await jobs.enqueue(tx, CalendarNoticeQueue.MAIL, { ...data, personId });
    }),
  );
  await jobs.work<PausedCalendar & { personId: string }>(CalendarNoticeQueue.MAIL, ({ data }) => tell(options, data));
}
