import 'reflect-metadata';
import { openJobs } from '../shared/jobs.ts';
import { runSubgraph } from '../shared/run-subgraph.ts';
import { openDatabase } from './database.ts';
import { buildOrganisationsSubgraph } from './subgraph.ts';

await runSubgraph('organisations', {
  openDatabase,
  async build({ db, databaseUrl, logger, environment }) {
    const { SECRET } = environment('SECRET');
    const jobs = await openJobs({ databaseUrl, logger });
    const subgraph = await buildOrganisationsSubgraph({ db, jobs, secret: SECRET });
    return {
      ...subgraph,
      async close() {
        await subgraph.close();
        await jobs.stop();
      },
    };
  },
});
