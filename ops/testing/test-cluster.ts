import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '../database/embedded.ts';
import { clusterPaths } from '../database/cluster.ts';
import { findPostmaster, stopPostmaster } from '../database/postmaster.ts';
import { errorCode } from '../error-code.ts';

/** Names of the folders that test clusters live in; the part after it is random. */
const PREFIX = 'engagement-netz-test-';

/** The environment variables by which a test run tells its workers where the cluster is. */
export const TEST_ADMIN_URL = 'TEST_DATABASE_ADMIN_URL';

/** The secret of every test database; the roles belong to the cluster, so it is one for all. */
export const TEST_SECRET = 'a secret for tests, long enough and known to everybody';

/** A cluster that lives as long as a test run. */
export interface TestCluster {
  readonly adminUrl: string;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts the cluster of a test run in a folder of its own below the system's folder for temporary files, without any safety on disk.
 * What killed runs left behind is ended and removed first.
 */
export async function startTestCluster(): Promise<TestCluster> {
  await sweepLeftovers();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await writeFile(join(folder, 'owner'), String(process.pid));
  const database = await startEmbeddedDatabase({ dataDir: folder, fsync: false });
  return {
    adminUrl: database.adminUrl,
    stop: async () => {
      try {
        await database.stop();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function sweepLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const owner = Number(await readFile(join(folder, 'owner'), 'utf8').catch(() => ''));
    if (!owner || isAlive(owner)) continue;
    const { data } = clusterPaths(folder);
    const postmaster = await findPostmaster(data).catch(() => undefined);
    if (postmaster) await stopPostmaster(postmaster, data).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
