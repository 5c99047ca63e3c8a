import type { Environment } from '../env/env.ts';
import type { InstallationDatabase } from '../installation/database.ts';
import type { Steps } from './steps.ts';

/**
 * Brings a topology up on a database that runs; resolves when it answers. What it opened is undone by the steps.
 * `isWatched`: the client's bundles may change while it runs.
 */
export type Serve = (parts: { readonly env: Environment; readonly database: InstallationDatabase; readonly steps: Steps; readonly isWatched?: boolean }) => Promise<void>;
