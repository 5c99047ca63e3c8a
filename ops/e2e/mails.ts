import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { eventually } from './eventually.ts';

/** A mail as the one who gets it sees it. */
export interface Mail {
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The web addresses in its plain text, in order. */
  readonly links: readonly string[];
  /** The calendars that go along, as text of RFC 5545. */
  readonly calendars: readonly string[];
}

const addressOf = (field: ParsedMail['to'] | ParsedMail['replyTo']): string => [field].flat()[0]?.value[0]?.address ?? '';

/** All mails that a site has written to its folder, oldest first. */
export async function mailsOf(dataDir: string): Promise<Mail[]> {
  const folder = join(dataDir, 'mail');
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.eml')).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const { attachments, replyTo, html, subject = '', text = '', to } = await simpleParser(await readFile(join(folder, name)));
      const calendars = attachments.filter(({ contentType }) => contentType.startsWith('text/calendar')).map(({ content }) => content.toString('utf8'));
      return { to: addressOf(to), replyTo: addressOf(replyTo), subject, text, html: html || '', links: text.match(/https?:\/\/\S+/g) ?? [], calendars };
    }),
  );
}

/** Waits for the mail that fits. */
export const mailThat = (dataDir: string, fits: (mail: Mail) => boolean, what: string): Promise<Mail> =>
  eventually(async () => (await mailsOf(dataDir)).find(fits), what);
