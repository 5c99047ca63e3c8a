import { ensureBuild } from '../build/build.ts';

/** Builds once before all: tests that run at the same time would build the same files at once. Jest wants a default export here. */
export default async function globalSetup(): Promise<void> {
  await ensureBuild();
}
