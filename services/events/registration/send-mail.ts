import type { EntityManager } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';
import { tokenOf } from '../../shared/link-token.ts';
import type { MailWorkerOptions } from '../../shared/mail/mail-worker.ts';
import type { MailMessage } from '../../shared/mail/mailer.ts';
import { pageAddress } from '../../shared/mail/page-address.ts';
import { unsubscribeFrom } from '../../shared/mail/unsubscribe-link.ts';
import { withLockedRow } from '../../shared/mail/with-locked-row.ts';
import { EventNotificationKind, notifications } from '../notification/notification.codes.ts';
import { lockMail, mailExists, markMailSent, type PlannedMail } from './mail.repository.ts';
import { registrationMailText } from './mails/registration-mail-text.ts';
import { type RegistrationMailKind, RegistrationStatus } from './registration.codes.ts';
import { confirmKey, linkKey } from './registration.desk.ts';

const { CANCELLED, LAPSED, OFFERED, REGISTERED, REQUESTED, WAITING } = RegistrationStatus;

/** How a registration has to stand for a mail still to tell something. */
const TRUE_WHILE: Readonly<Record<RegistrationMailKind, readonly RegistrationStatus[]>> = {
  CONFIRM: [REQUESTED],
  REGISTERED: [REGISTERED],
  WAITING: [WAITING],
  OFFERED: [OFFERED],
  LAPSED: [LAPSED],
  TOO_FEW_SEATS: [CANCELLED],
  CANCELLED: [CANCELLED],
  EVENT_CANCELLED: [CANCELLED],
  EVENT_WITHHELD: [REGISTERED, OFFERED, WAITING],
  EVENT_BACK: [REGISTERED, OFFERED, WAITING],
  MOVED: [REGISTERED, OFFERED, WAITING],
  ELSEWHERE: [REGISTERED, OFFERED, WAITING],
  REMINDER: [REGISTERED],
  MESSAGE: [REGISTERED, OFFERED, WAITING],
};

function isStillTrue({ event, kind, registration }: PlannedMail, now: Date): boolean {
  if (!TRUE_WHILE[kind].includes(registration.status)) return false;
  if (kind === 'CONFIRM') return registration.tokenExpiresAt !== null && registration.tokenExpiresAt > now;
  if (kind === 'EVENT_WITHHELD') return event.status === 'WITHHELD';
  if (kind === 'MOVED' || kind === 'ELSEWHERE' || kind === 'EVENT_BACK') return event.status === 'PUBLISHED' && event.endsAt > now;
  return kind !== 'REMINDER' || (event.status === 'PUBLISHED' && event.startsAt > now);
}

/** The entry for the calendar that goes along: a new one, or word that the one that is there is off. */
async function calendarOf({ event, hasEntry, kind, plannedAt, registration }: PlannedMail, publicUrl: string): Promise<MailMessage['calendar']> {
  const isOff = kind === 'CANCELLED' || kind === 'EVENT_CANCELLED';
  const isComing = (kind === 'REGISTERED' || kind === 'MOVED' || kind === 'ELSEWHERE') && registration.status === REGISTERED;
  if (!isComing && !(isOff && hasEntry)) return undefined;
  // Time zones and calendars are much to load, and nobody waits for them at start.
  const { calendarText } = await import('../../shared/calendar/calendar-text.ts');
  const { location, startsAt, endsAt, updatedAt } = event;
  const entry = { ...event, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), updatedAt: updatedAt.toISOString(), address: location.town === null ? null : location, organisation: null };
  const method = isOff ? 'CANCEL' : 'PUBLISH';
  return { method, text: calendarText([entry], { name: event.title, publicUrl: publicUrl.replace(/\/$/, ''), method, stamp: plannedAt }) };
}

/** What the link says by which no more of them come; the registration stays. */
const NO_MORE: Readonly<Record<Locale, string>> = { DE: 'Keine Erinnerungen an Termine mehr erhalten', EN: 'Get no more reminders of dates' };

/** The kind of a mail that somebody may not want; what tells how a registration stands has none. */
const MAY_BE_UNWANTED: Partial<Record<RegistrationMailKind, EventNotificationKind>> = { REMINDER: EventNotificationKind.EVENT_REMINDERS };

/** Sends one planned mail, once, if it still tells something and is wanted. */
export async function sendRegistrationMail(options: MailWorkerOptions, mailId: string, now: Date): Promise<void> {
  const { db, mailer, publicUrl, secret } = options;
  await withLockedRow(db, { what: 'mail of a registration', lock: (tx) => lockMail(tx, mailId), exists: (tx) => mailExists(tx, mailId) }, async (tx: EntityManager, mail) => {
    if (mail.sentAt) return;
    const { id, kind, plannedAt, registration } = mail;
    const { email, locale, name } = registration;
    const kindOfWish = MAY_BE_UNWANTED[kind];
    if (isStillTrue(mail, now) && (!kindOfWish || (await notifications.isWanted({ db: tx, secret }, kindOfWish, email)))) {
      const { host, hostname } = new URL(publicUrl);
      const path = kind === 'CONFIRM' ? `confirm?token=${tokenOf(registration.id, confirmKey(secret))}` : `mine?token=${tokenOf(registration.id, linkKey(secret))}`;
      const addressOf = (page: string) => pageAddress(publicUrl, locale, page);
      const calendar = await calendarOf(mail, publicUrl);
      const { footerLink, unsubscribe } = kindOfWish ? unsubscribeFrom({ secret, publicUrl }, kindOfWish, email, locale, NO_MORE[locale]) : {};
      await mailer.send({
        messageId: `<registration.${id}@${hostname}>`,
        date: plannedAt,
        to: { name, address: email },
        unsubscribe,
        ...registrationMailText({ ...mail, footerLink }, { link: addressOf(`/registrations/${path}`), page: addressOf(`/events/${mail.event.slug}`), site: host }),
        ...(calendar && { calendar }),
      });
    }
    await markMailSent(tx, mailId, now);
  });
}
