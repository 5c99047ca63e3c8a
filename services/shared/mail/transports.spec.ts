import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { mailSink, type MailSink } from '../../../ops/testing/mail-sink.ts';
import { fileTransport } from './file-transport.ts';
import { type Mailer, MailError, type MailMessage } from './mailer.ts';
import { smtpTransport } from './smtp-transport.ts';

const from = 'Engagement Netz <netz@example.org>';

function aMessage(overrides: Partial<MailMessage> = {}): MailMessage {
  return {
    messageId: '<test.1@example.org>',
    date: new Date('2026-11-22T10:15:00Z'),
    to: { name: 'Verein Grün & Bunt, Bitburg', address: 'verein@example.org' },
    replyTo: { name: 'Anna "A." Müller', address: 'anna@example.net' },
    subject: 'Anfrage: Vorlesen für Größere',
    text: 'Guten Tag',
    html: '<p>Guten Tag</p>',
    ...overrides,
  };
}

describe('mails by SMTP', () => {
  let sink: MailSink;
  let mailer: Mailer;
  beforeEach(async () => {
    sink = await mailSink();
    mailer = smtpTransport({ url: sink.url, from });
  });
  afterEach(async () => {
    await mailer.close();
    await sink.close();
  });

  test('arrive with sender, recipient, answer address and the Message-ID that was given', async () => {
    await mailer.send(aMessage());
    const [mail] = await sink.received(1);
    expect(mail?.messageId).toBe('<test.1@example.org>');
    expect(mail?.from).toBe('netz@example.org');
    expect(mail?.to).toEqual(['verein@example.org']);
    expect(mail?.replyTo).toEqual(['anna@example.net']);
    expect(mail?.subject).toBe('Anfrage: Vorlesen für Größere');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.envelopeTo).toEqual(['verein@example.org']);
  });

  test('carry no header that hides in a name, a subject or an address', async () => {
    await mailer.send(
      aMessage({
        to: { name: 'A\r\nBcc: other@example.net', address: 'verein@example.org' },
        replyTo: { name: 'B <x@example.net>, "C"\nX-Evil: 1', address: 'anna@example.net' },
        subject: 'Hello\r\nBcc: other@example.net',
      }),
    );
    const [mail] = await sink.received(1);
    expect(mail?.envelopeTo).toEqual(['verein@example.org']);
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.headers.has('x-evil')).toBe(false);
    expect(mail?.replyTo).toEqual(['anna@example.net']);
    expect(mail?.subject).toBe('Hello Bcc: other@example.net');
  });

  test('that may be unwanted say where to unsubscribe with one click, each header in one line', async () => {
    const url = `https://netz.example/unsubscribe?token=NEWS.${'m'.repeat(43)}.${'s'.repeat(43)}`;
    await mailer.send(aMessage({ unsubscribe: { url } }));
    await mailer.send(aMessage({ messageId: '<test.2@example.org>' }));
    const [mail, plain] = await sink.received(2);
    expect(mail?.raw).toContain(`\r\nList-Unsubscribe: <${url}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n`);
    expect(plain?.raw).not.toContain('List-Unsubscribe');
  });

  test('that are refused fail with the reply code and without the address', async () => {
    sink.refuse(550, 'no such user verein@example.org');
    const failure = await mailer.send(aMessage()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailError);
    expect(failure).toMatchObject({ responseCode: 550 });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('verein@');
  });

  test('without a server fail with a code', async () => {
    await sink.close();
    await expect(mailer.send(aMessage())).rejects.toMatchObject({ name: 'MailError', code: 'ESOCKET' });
  });

  test('need a well-formed Message-ID', async () => {
    await expect(mailer.send(aMessage({ messageId: '<a@b>\r\nBcc: x@example.net' }))).rejects.toThrow();
    expect(sink.mails()).toEqual([]);
  });
});

describe('mails as files', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'mail-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  test('are whole, named by time, and one file even when sent twice', async () => {
    const mailer = fileTransport({ directory: join(directory, 'mail'), from });
    await Promise.all([mailer.send(aMessage()), mailer.send(aMessage({ messageId: '<test.2@example.org>' }))]);
    await mailer.send(aMessage());
    const names = await readdir(join(directory, 'mail'));
    expect(names).toHaveLength(2);
    expect(names.every((name) => /^20261122T101500000Z-[0-9a-f]{12}\.eml$/.test(name))).toBe(true);
    const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(join(directory, 'mail', name)))));
    expect(mails.map((mail) => mail.messageId).toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['<test.1@example.org>', '<test.2@example.org>']);
    expect(mails[0]?.text?.trim()).toBe('Guten Tag');
  });
});
