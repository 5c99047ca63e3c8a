import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds once before all: tests that run at the same time would build the same files at once. As for users, not for tests, which is what jest says in
 * NODE_ENV. Jest wants a default export here.
 */
export default function globalSetup(): void {
  execFileSync(process.execPath, ['ops/build/build.ts'], { cwd: join(import.meta.dirname, '../..'), env: { ...process.env, NODE_ENV: undefined }, stdio: 'inherit' });
}
