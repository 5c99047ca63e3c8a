import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './mailer.ts';

/** A letter, digit or dot-atom character, an @, and a host: what may stand between < and > of a Message-ID here. */
const MESSAGE_ID = /^<[\w.+-]{1,120}@[\w.-]{1,120}>$/;

/** The two headers of RFC 8058, whole in one line each: mail programs press the button for the recipient. */
function unsubscribeHeaders({ unsubscribe }: MailMessage): Record<string, { prepared: true; value: string }> {
  if (!unsubscribe) return {};
  return {
    'List-Unsubscribe': { prepared: true, value: `<${new URL(unsubscribe.url).href}>` },
    'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
  };
}

/**
 * What nodemailer needs for a message. Addresses go in as objects, never as text, so that a comma or a bracket in a name
 * stays part of the name; nodemailer folds and encodes what is not plain. `Auto-Submitted` keeps holiday answers away.
 * Throws on a malformed Message-ID, which only a programming error can bring.
 */
export function composeMail(from: string, message: MailMessage): SendMailOptions {
  if (!MESSAGE_ID.test(message.messageId)) throw new TypeError('A Message-ID must have the form <local@domain>.');
  const { messageId, date, to, replyTo, subject, text, html, calendar } = message;
  return {
    from,
    to: { name: to.name ?? '', address: to.address },
    ...(replyTo ? { replyTo: { name: replyTo.name ?? '', address: replyTo.address } } : {}),
    subject: subject.replaceAll(/\s+/g, ' '),
    messageId,
    date,
    text,
    html,
    ...(calendar && { icalEvent: { method: calendar.method, filename: 'calendar.ics', content: calendar.text } }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply', ...unsubscribeHeaders(message) },
    // What people write must never make the mailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
