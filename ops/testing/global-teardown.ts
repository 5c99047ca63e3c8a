import './global-setup.ts';

/** Stops the PostgreSQL of a test run and removes its data; jest wants a default export here. */
export default async function globalTeardown(): Promise<void> {
  const cluster = globalThis.testCluster;
  globalThis.testCluster = undefined;
  await cluster?.stop();
}
