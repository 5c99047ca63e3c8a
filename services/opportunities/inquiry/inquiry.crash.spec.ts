import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { InquiryQueue } from './inquiry.codes.ts';
import { confirmInquiry } from './confirm-inquiry.ts';
import { contactOrganiser } from './inquiry.service.ts';
import { hashOfToken, tokenOf } from '../../shared/link-token.ts';
import { aMessage, anOrganisation, eventually, type InquiryWorld, inquiryWorld, mailTo, PUBLIC_URL, SECRET, viewer } from './inquiry.world.ts';

const program = join(import.meta.dirname, 'inquiry.crash.fixture.ts');

const delivered = async (db: DataSource) => (await db.query('SELECT delivered_at FROM inquiries'))[0].delivered_at !== null;

describe('a process that is killed', () => {
  let world: InquiryWorld;
  let token: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    world = await inquiryWorld();
    const organisationId = await anOrganisation(world.db);
    await contactOrganiser(world.desk, viewer, await aMessage(world.desk, { organisationId }));
    const [{ id }] = await world.db.query('SELECT id FROM inquiries');
    token = tokenOf(id, world.desk.tokenKey);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await world.close();
  });

  function start(...args: string[]): ChildProcess {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    return child;
  }

  test('right after it has confirmed loses no message: the next worker delivers it, once', async () => {
    const child = start('confirm', world.database.urls.opportunities, SECRET, token);
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    await world.startWorker();
    await mailTo(world.sink, 'verein@example.org');
    await eventually(() => delivered(world.db));
    expect(world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes('verein@example.org'))).toHaveLength(1);
  });

  test('while the mail server has the mail in hand sends it again with the same Message-ID', async () => {
    const letGo = world.sink.hold();
    await confirmInquiry(world.desk, { token });
    const child = start('work', world.database.urls.opportunities, SECRET, world.sink.url, PUBLIC_URL);
    const first = await mailTo(world.sink, 'verein@example.org');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await delivered(world.db)).toBe(false);
    letGo();
    await world.startWorker();
    await eventually(() => delivered(world.db));
    const mails = world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes('verein@example.org'));
    expect(mails.map(({ messageId }) => messageId)).toEqual([first.messageId, first.messageId]);
    expect(mails.map(({ text }) => text)).toEqual([first.text, first.text]);
  });

  test('once it has delivered sends nothing again, even when its job is taken up anew', async () => {
    await confirmInquiry(world.desk, { token });
    await world.startWorker();
    await eventually(() => delivered(world.db));
    const [{ id }] = await world.db.query('SELECT id FROM inquiries');
    await world.db.transaction((tx) => world.jobs.enqueue(tx, InquiryQueue.DELIVER, { inquiryId: id }));
    await eventually(async () => {
      const open = await world.db.query(`SELECT 1 FROM jobs.job WHERE name = $1 AND state <> 'completed'`, [InquiryQueue.DELIVER]);
      return open.length === 0;
    });
    expect(world.sink.mails().filter(({ envelopeTo }) => envelopeTo.includes('verein@example.org'))).toHaveLength(1);
  });

  test('a change that rolls back leaves neither an inquiry confirmed nor a job', async () => {
    const failing = { ...world.desk, jobs: { enqueue: () => Promise.reject(new Error('Kaboom!')) } };
    await expect(confirmInquiry(failing, { token })).rejects.toThrow('Kaboom!');
    const [row] = await world.db.query('SELECT status, confirmed_at FROM inquiries WHERE token_hash = $1', [hashOfToken(token)]);
    expect(row).toEqual({ status: 'UNCONFIRMED', confirmed_at: null });
    expect(await world.db.query('SELECT 1 FROM jobs.job WHERE name = $1', [InquiryQueue.DELIVER])).toEqual([]);
  });
});
