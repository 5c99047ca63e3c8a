import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { composeMail } from './compose.ts';
import { MailError, type Mailer, type MailMessage } from './mailer.ts';

/** Sorts by time and is the same for a retry, so that a mail that is sent twice is one file: `20261122T101500123Z-3f2a9c0d1b7e.eml`. */
function fileName({ date, messageId }: MailMessage): string {
  const time = date.toISOString().replaceAll(/[-:.]/g, '');
  return `${time}-${createHash('sha256').update(messageId).digest('hex').slice(0, 12)}.eml`;
}

/** Appears under its name only when it is complete and on the disk. */
async function writeWhole(directory: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = join(directory, `.${name}.${process.pid}`);
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(directory, name));
}

/** Writes each mail as one `.eml` file into `directory` (made on first use), for trying things out without a mail server. */
export function fileTransport({ directory, from }: { directory: string; from: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: bytes } = await transport.sendMail(composeMail(from, message));
      if (!Buffer.isBuffer(bytes)) throw new MailError('ESTREAM');
      await writeWhole(directory, fileName(message), bytes);
    },
    async forget(isAbout) {
      const names = await readdir(directory).catch(() => []);
      for (const name of names.filter((name) => name.endsWith('.eml'))) {
        const path = join(directory, name);
        // Another process may have taken it away meanwhile.
        const mail = await readFile(path, 'utf8').catch(() => '');
        if (isAbout(mail)) await rm(path, { force: true });
      }
    },
    async close() {
      transport.close();
    },
  };
}
