import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually, mailTo, PUBLIC_URL, SECRET } from '../inquiry/inquiry.world.ts';
import { ConversationQueue } from './conversation.codes.ts';
import { sendMessage } from './conversation.service.ts';
import { type ConversationWorld, conversationWorld } from './conversation.world.ts';

const program = join(import.meta.dirname, '../inquiry/inquiry.crash.fixture.ts');

describe('a worker that is killed', () => {
  let world: ConversationWorld;
  let child: ChildProcess | undefined;
  beforeEach(async () => {
    world = await conversationWorld();
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    await world.close();
  });

  const allSent = async () => (await world.db.query('SELECT FROM inquiry_mails WHERE sent_at IS NULL')).length === 0;

  test('while the mail server has the mail in hand lets the next one send it again with the same Message-ID', async () => {
    const letGo = world.sink.hold();
    await world.begin();
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, 'work', world.database.urls.opportunities, SECRET, world.sink.url, PUBLIC_URL], { stdio: ['ignore', 'pipe', 'inherit'] });
    const first = await mailTo(world.sink, 'verein@example.org');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await allSent()).toBe(false);
    letGo();
    await world.startWorker();
    await eventually(allSent);
    const mails = world.sink.mails();
    expect(mails.map(({ messageId }) => messageId)).toEqual([first.messageId, first.messageId]);
    expect(mails.map(({ text }) => text)).toEqual([first.text, first.text]);
  });

  test('after it has sent a mail lets nobody send it again, even when its job is taken up anew', async () => {
    await world.begin();
    await world.startWorker();
    await eventually(allSent);
    const [{ id: mailId }] = await world.db.query('SELECT id FROM inquiry_mails');
    await world.db.transaction((tx) => world.jobs.enqueue(tx, ConversationQueue.MAIL, { mailId }));
    await eventually(async () => (await world.db.query(`SELECT FROM jobs.job WHERE name = $1 AND state <> 'completed'`, [ConversationQueue.MAIL])).length === 0);
    expect(world.sink.mails()).toHaveLength(1);
  });
});

test('a letter that cannot be told is not sent either: nothing is left of it', async () => {
  const world = await conversationWorld();
  const id = await world.begin();
  const failing = { ...world.desk, jobs: { enqueue: () => Promise.reject(new Error('Kaboom!')) } };
  await expect(sendMessage(failing, world.member, { inquiryId: id, body: 'Guten Tag', idempotencyKey: 'one of a kind' })).rejects.toThrow('Kaboom!');
  expect(await world.read(world.person, id)).toMatchObject({ status: 'OPEN', version: 1, messages: { totalCount: 1 } });
  expect(await world.db.query('SELECT FROM inquiry_mails')).toHaveLength(1);
  await world.close();
});
