import { execFile } from 'node:child_process';
import { lstat, chown, readdir, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The account that owns the files of the cluster, when it is not the one that runs Node. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * A way to run PostgreSQL's programs, which refuse to run as root.
 * - `direct`: Node is not root
 * - `namespace`: root outside, an ordinary user inside a user namespace; files stay root's
 * - `capability`: another account that may still pass folders that only root may enter
 * - `account`: another account and nothing else
 */
export interface Runner {
  readonly kind: 'direct' | 'namespace' | 'capability' | 'account';
  /** Who must own the files; undefined: whoever runs Node. */
  readonly owner?: Owner;
  /** Program and arguments in front of the real ones. */
  readonly prefix: readonly string[];
}

const run = promisify(execFile);

/** The account `nobody` on every Linux. */
const NOBODY: Owner = { uid: 65534, gid: 65534 };

/** The environment that PostgreSQL's programs get: nothing of ours, so that no PG* variable changes what they do. */
export const CLEAN_ENVIRONMENT: NodeJS.ProcessEnv = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C' };

/**
 * Chooses how PostgreSQL can run here by trying: each way has to enter `folder`, write there and start the server program.
 *
 * @param folder absolute, existing folder that holds (or will hold) the cluster
 * @param data absolute path of the cluster's data, which may not exist yet
 * @param postgres absolute path of the server program
 * @param only ways to consider, for tests
 * @throws Error that says what to do when no way works
 */
export async function chooseRunner(
  folder: string,
  data: string,
  postgres: string,
  only?: readonly Runner['kind'][],
): Promise<Runner> {
  const uid = process.getuid?.();
  const owner = existsSync(data) ? await stat(data) : undefined;
  if (uid !== 0) {
    if (uid !== undefined && owner && owner.uid !== uid)
      throw new Error(`${data} belongs to another account. Start as that account, or set DATA_DIR to a folder of your own.`);
    return { kind: 'direct', prefix: [] };
  }
  const tried: string[] = [];
  for (const runner of waysOfRoot(owner && owner.uid !== 0 ? owner : undefined)) {
    if (only && !only.includes(runner.kind)) continue;
    if (runner.owner) await chown(folder, runner.owner.uid, runner.owner.gid);
    const problem = await probe(runner, folder, postgres);
    if (problem === undefined) return runner;
    tried.push(`${runner.kind}: ${problem}`);
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and no other way works here. Start as an ordinary user, set DATA_DIR to a folder ' +
      `that the account nobody may enter, or set DATABASE_URL. Tried: ${tried.join('; ')}`,
  );
}

/** Program and arguments that run `program` in the way of `runner`. */
export function commandOf(runner: Runner, program: string, args: readonly string[]): [string, string[]] {
  const [first, ...rest] = [...runner.prefix, program, ...args];
  return [first ?? program, rest];
}

/** Gives a folder and everything below it to `owner`; links themselves, not what they point to. */
export async function giveTo(owner: Owner, path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  // The folder comes last, so that a walk that was killed is seen to be unfinished and done again.
  if (found.isDirectory() && found.uid === owner.uid) return;
  if (!found.isDirectory()) return chown(path, owner.uid, owner.gid);
  for (const name of await readdir(path)) await giveTo(owner, join(path, name));
  await chown(path, owner.uid, owner.gid);
}

function waysOfRoot(owner: Owner | undefined): Runner[] {
  const account = owner ?? NOBODY;
  const setpriv = ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const passing = ['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override'];
  const namespace: Runner = {
    kind: 'namespace',
    prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
  };
  return [
    // A namespace maps root only, so it cannot open what another account owns.
    ...(owner ? [] : [namespace]),
    { kind: 'capability', owner: account, prefix: [...setpriv, ...passing, '--'] },
    { kind: 'account', owner: account, prefix: [...setpriv, '--inh-caps=-all', '--'] },
  ];
}

async function probe(runner: Runner, folder: string, postgres: string): Promise<string | undefined> {
  const script = 'cd "$1" && test -w . && exec "$2" --version';
  const [program, args] = commandOf(runner, 'sh', ['-c', script, 'sh', folder, postgres]);
  return run(program, args, { env: CLEAN_ENVIRONMENT, cwd: '/' }).then(
    () => undefined,
    (error: Error & { stderr?: string }) => (error.stderr || error.message).trim().split('\n')[0] ?? 'failed',
  );
}
