import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { addressMark } from '../../shared/mail/unsubscribe.ts';
import { eventually } from '../../shared/testing/eventually.ts';
import { SECRET } from '../testing/world.ts';
import { BATCH } from './newsletter.codes.ts';
import { type NewsletterWorld, newsletterWorld, PUBLIC_URL } from './newsletter.world.ts';

const program = join(import.meta.dirname, 'newsletter.crash.fixture.ts');

let world: NewsletterWorld;
const children: ChildProcess[] = [];
beforeEach(async () => {
  world = await newsletterWorld();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await world.close();
});

async function subscribers(count: number): Promise<void> {
  const emails = Array.from({ length: count }, (_, n) => `leserin-${n}@people.example`);
  const marks = emails.map((email) => addressMark(SECRET, email));
  await world.db.query(
    `INSERT INTO newsletter_subscriptions (network_id, email, address_mark, locale, field_ids, created_at, confirmed_at) SELECT $1, email, mark, 'DE', '{}', now(), now() FROM unnest($2::text[], $3::text[]) AS s (email, mark)`,
    [world.network.id, emails, marks],
  );
  await world.db.query(`INSERT INTO notification_choices (address_mark, kind, is_wanted, changed_at) SELECT mark, 'NEWSLETTERS', true, now() FROM unnest($1::text[]) AS mark`, [marks]);
}

function aWorker(): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, world.database.urls.organisations, SECRET, world.sink.url, PUBLIC_URL], { stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  return child;
}

test('a worker that is killed while it plans and sends leaves nobody out, and who got a mail twice got the very same', async () => {
  const count = BATCH + 50;
  await subscribers(count);
  const { id } = await world.scheduled();
  for (const arrived of [1, 40]) {
    const child = aWorker();
    await eventually(`${arrived} mails`, () => world.sink.mails().length >= arrived, 60_000);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  expect((await world.told(id)).status).toBe('SENDING');
  await world.startWorker();
  await eventually('the archive', async () => (await world.told(id)).status === 'SENT', 120_000);
  expect((await world.told(id)).sent).toEqual({ atLeast: count });
  const mails = world.sink.mails();
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(count);
  expect(new Set(mails.map(({ messageId, envelopeTo }) => `${messageId} ${envelopeTo.join()}`)).size).toBe(count);
  // Two mails at most were in hand at each of the deaths.
  expect(mails.length - count).toBeLessThanOrEqual(4);
}, 240_000);
