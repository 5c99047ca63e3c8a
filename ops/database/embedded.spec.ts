import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { clusterPaths } from './cluster.ts';
import { startEmbeddedDatabase } from './embedded.ts';
import type { EmbeddedDatabase } from './embedded.ts';
import { endOrphans, findPostmaster } from './postmaster.ts';

const HOLDER = fileURLToPath(new URL('../testing/hold-database.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };

let folder: string;
let counter = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  await chmod(folder, 0o755);
});

afterAll(async () => {
  for (const name of await readdir(folder)) await endOrphans(clusterPaths(join(folder, name)).data);
  await rm(folder, { recursive: true, force: true });
});

/** A folder of its own for a cluster, with a path that is too long for a socket. */
async function aFolder(mode = 0o700): Promise<string> {
  const path = join(folder, `${++counter}-${'long'.repeat(30)}`);
  await mkdir(path, { mode });
  return path;
}

const start = (dataDir: string): Promise<EmbeddedDatabase> => startEmbeddedDatabase({ dataDir, fsync: false });

async function ask(url: string, text: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ answer: string }>(text)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const kept = (url: string): Promise<string | undefined> => ask(url, 'select answer from kept');

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await sleep(20);
}

async function postmasterOf(dataDir: string): Promise<number> {
  const found = await findPostmaster(clusterPaths(dataDir).data);
  if (!found) throw new Error('no server runs');
  return found.pid;
}

async function unfinished(dataDir: string): Promise<string[]> {
  const names = await readdir(clusterPaths(dataDir).base).catch(() => []);
  return names.filter((name) => name.startsWith('unfinished'));
}

interface Held {
  readonly child: ChildProcess;
  readonly adminUrl: string;
  readonly fresh: boolean;
  readonly reused: boolean;
}

function launch(dataDir: string, account: { uid?: number; gid?: number } = {}): ChildProcess {
  return spawn(process.execPath, [HOLDER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'], cwd: '/', ...account });
}

async function held(child: ChildProcess): Promise<Held> {
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, ...(JSON.parse(line.toString()) as Omit<Held, 'child'>) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

describe('an embedded database', () => {
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await aFolder();
    const first = await start(dataDir);
    expect(first).toMatchObject({ fresh: true, reused: false });
    await ask(first.adminUrl, 'create table kept (answer text)');
    await ask(first.adminUrl, `insert into kept values ('still here')`);
    await first.stop();
  });

  test('keeps its data, its port and its password over a stop', async () => {
    const second = await start(dataDir);
    const third = await second.stop().then(() => start(dataDir));
    expect(second).toMatchObject({ fresh: false, reused: false });
    expect(third.adminUrl).toBe(second.adminUrl);
    expect(await kept(third.adminUrl)).toBe('still here');
    await third.stop();
    await third.stop();
    await expect(ask(third.adminUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('listens on loopback only, wants the password, and shows it to its owner only', async () => {
    const database = await start(dataDir);
    expect(await ask(database.adminUrl, `select current_setting('listen_addresses') as answer`)).toBe('127.0.0.1');
    const wrong = database.adminUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'select 1')).rejects.toThrow('password authentication failed');
    expect((await stat(clusterPaths(dataDir).password)).mode & 0o777).toBe(0o600);
    await database.stop();
  });

  test('writes no statement and no detail of a row into its log', async () => {
    const database = await start(dataDir);
    await ask(database.adminUrl, 'create table person (email text unique)');
    await ask(database.adminUrl, `insert into person values ('anna@example.org')`);
    await expect(ask(database.adminUrl, `insert into person values ('anna@example.org')`)).rejects.toThrow('duplicate');
    await database.stop();
    const log = await readFile(clusterPaths(dataDir).log, 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('anna');
  });

  test('is joined by a second start, and stopped by the last one that leaves', async () => {
    const one = await start(dataDir);
    const two = await start(dataDir);
    expect(two).toMatchObject({ fresh: false, reused: true, adminUrl: one.adminUrl });
    await one.stop();
    expect(await kept(two.adminUrl)).toBe('still here');
    await two.stop();
    expect(await findPostmaster(clusterPaths(dataDir).data)).toBeUndefined();
  });

  test('is stopped exactly once when two leave at the same time', async () => {
    const both = [await start(dataDir), await start(dataDir)];
    await Promise.all(both.map((database) => database.stop()));
    expect(await findPostmaster(clusterPaths(dataDir).data)).toBeUndefined();
  });

  test('comes back on the same port when the server is killed', async () => {
    const database = await start(dataDir);
    const killed = await postmasterOf(dataDir);
    process.kill(killed, 'SIGKILL');
    await until(() => kept(database.adminUrl).then((answer) => answer === 'still here', () => false));
    expect(await postmasterOf(dataDir)).not.toBe(killed);
    await database.stop();
  });

  test('is joined and later stopped by the next start when Node was killed', async () => {
    const { child } = await held(launch(dataDir));
    await end(child, 'SIGKILL');
    const next = await start(dataDir);
    expect(next.reused).toBe(true);
    await next.stop();
    expect(await findPostmaster(clusterPaths(dataDir).data)).toBeUndefined();
  });

  test('starts again when Node and server were killed', async () => {
    const { child } = await held(launch(dataDir));
    const server = await postmasterOf(dataDir);
    await end(child, 'SIGKILL');
    process.kill(server, 'SIGKILL');
    const next = await start(dataDir);
    expect(await kept(next.adminUrl)).toBe('still here');
    await next.stop();
  });

  test('starts although the number of a dead server belongs to another process now', async () => {
    const { data } = clusterPaths(dataDir);
    await writeFile(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1732300000\n5432\n\n127.0.0.1\n  1234567         0\nready   \n`);
    const database = await start(dataDir);
    expect(database.reused).toBe(false);
    await database.stop();
  });

  test('moves to another port when somebody else has taken its own', async () => {
    const taken = Number(await readFile(clusterPaths(dataDir).port, 'utf8'));
    const other = createServer().listen(taken, '127.0.0.1');
    await once(other, 'listening');
    const database = await start(dataDir);
    expect(Number(new URL(database.adminUrl).port)).not.toBe(taken);
    await database.stop();
    other.close();
  });

  test('passes on what the server says when its files are of another version', async () => {
    const version = join(clusterPaths(dataDir).data, 'PG_VERSION');
    const text = await readFile(version, 'utf8');
    await writeFile(version, '12\n');
    await expect(start(dataDir)).rejects.toThrow('incompatible with server');
    await writeFile(version, text);
  });

  test('says what to do when its password is lost', async () => {
    const { password } = clusterPaths(dataDir);
    const text = await readFile(password, 'utf8');
    await rm(password);
    await expect(start(dataDir)).rejects.toThrow('password of the embedded database is missing');
    await writeFile(password, text, { mode: 0o600 });
  });
});

describe('a first start', () => {
  test('that was killed in the middle of initdb is done again', async () => {
    const dataDir = await aFolder();
    const child = launch(dataDir);
    await until(() => unfinished(dataDir).then((names) => names.length > 0));
    await end(child, 'SIGKILL');
    const database = await start(dataDir);
    expect(database.fresh).toBe(true);
    expect(await unfinished(dataDir)).toEqual([]);
    await database.stop();
  });

  // The first is killed as soon as its folder is there, the last when initdb writes the system's tables.
  test.each([0, 20, 60, 150, 400])('that was killed %i ms into initdb leaves nobody who writes on', async (ms) => {
    const dataDir = await aFolder();
    const child = launch(dataDir);
    await until(() => unfinished(dataDir).then((names) => names.length > 0));
    await sleep(ms);
    await end(child, 'SIGKILL');
    const database = await start(dataDir);
    await database.stop();
    await sleep(100);
    expect(await unfinished(dataDir)).toEqual([]);
  });

  test('done twice at once makes one cluster and one server for both', async () => {
    const dataDir = await aFolder();
    const both = await Promise.all([held(launch(dataDir)), held(launch(dataDir))]);
    expect(both.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(both.filter(({ reused }) => !reused)).toHaveLength(1);
    expect(both[0]?.adminUrl).toBe(both[1]?.adminUrl);
    await Promise.all(both.map(({ child }) => end(child, 'SIGTERM')));
    expect(await findPostmaster(clusterPaths(dataDir).data)).toBeUndefined();
  });
});

// Only root can be somebody else; an ordinary account has tried its own way in everything above.
if (isRoot) {
  describe('under root', () => {
    test('runs as nobody where user namespaces are off, even below a folder that only root may enter', async () => {
      const dataDir = join(await aFolder(), 'data');
      const database = await startEmbeddedDatabase({ dataDir, fsync: false, runners: ['capability'] });
      expect((await stat(clusterPaths(dataDir).data)).uid).toBe(NOBODY.uid);
      await database.stop();
      // Namespaces are back, the files are still nobody's.
      const again = await start(dataDir);
      expect(again.fresh).toBe(false);
      await again.stop();
    });

    test('takes over a cluster of root when user namespaces are switched off later', async () => {
      const dataDir = await aFolder(0o755);
      await start(dataDir).then((database) => database.stop());
      const database = await startEmbeddedDatabase({ dataDir, fsync: false, runners: ['account'] });
      expect(database.fresh).toBe(false);
      await database.stop();
    });

    test('says what to do when no way works', async () => {
      const dataDir = join(await aFolder(0o700), 'data');
      const starting = startEmbeddedDatabase({ dataDir, fsync: false, runners: ['account'] });
      await expect(starting).rejects.toThrow('PostgreSQL refuses to run as root');
    });
  });

  describe('an ordinary account', () => {
    test('starts a database of its own, which root can use later', async () => {
      const dataDir = await aFolder();
      await chown(dataDir, NOBODY.uid, NOBODY.gid);
      const { child, fresh } = await held(launch(dataDir, NOBODY));
      expect(fresh).toBe(true);
      await end(child, 'SIGTERM');
      const database = await start(dataDir);
      expect(database).toMatchObject({ fresh: false, reused: false });
      await database.stop();
    });
  });
}
