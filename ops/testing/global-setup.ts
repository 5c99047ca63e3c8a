import { startTestCluster, TEST_ADMIN_URL } from './test-cluster.ts';
import type { TestCluster } from './test-cluster.ts';

declare global {
  /** The cluster of this test run, handed from setup to teardown. */
  var testCluster: TestCluster | undefined;
}

/** Starts the PostgreSQL of a test run; jest wants a default export here. Workers find it through the environment. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.testCluster) return;
  globalThis.testCluster = await startTestCluster();
  process.env[TEST_ADMIN_URL] = globalThis.testCluster.adminUrl;
  // jest calls no teardown when it is interrupted, and the server is in a session of its own.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void globalThis.testCluster?.stop().finally(() => process.exit(1)));
}
