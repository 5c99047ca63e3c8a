import type { Build } from '../build/build.ts';
import type { Environment } from '../env/env.ts';
import type { InstallationDatabase } from '../installation/database.ts';
import type { Steps } from './steps.ts';

/** What a topology is brought up with. */
interface ServeOptions {
  readonly env: Environment;
  readonly database: InstallationDatabase;
  readonly steps: Steps;
  /** What may still be under way, to be waited for where it is needed. */
  readonly build?: Pick<Build, 'gazetteer' | 'done'> | undefined;
  /** The client's bundles may change while it runs. */
  readonly isWatched?: boolean;
}

/** Brings a topology up on a database that runs; resolves when it answers. What it opened is undone by the steps. */
export type Serve = (options: ServeOptions) => Promise<void>;
